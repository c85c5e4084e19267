import { primitives } from './primitives.ts'
import { spec } from './spec.ts'
import type { Elements } from './spec.ts'

/** A fault and where it stands, such as `entry[2].resource.code: kosong`. */
export type Fault = { readonly at: string; readonly what: string }

export type Fields = Readonly<Record<string, unknown>>

type Visit = {
  readonly fault: (at: string, what: string) => void
  /** Called for every complex value with the name of its type. */
  readonly meet: (type: string, value: Fields, at: string) => void
}
const isObject = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x)

/** Holds a value against its type, element by element. */
export function walk(type: string, value: unknown, at: string, visit: Visit): void {
  const [name = '', target] = type.split(':')
  if (name === 'Reference') return reference(target, value, at, visit)
  if (name === 'Resource') {
    const of = isObject(value) ? String(value['resourceType']) : ''
    if (of === 'Bundle' || !Object.hasOwn(spec, of))
      return visit.fault(at, `bukan resource yang boleh: ${of}`)
    return walk(of, value, at, visit)
  }
  const elements = spec[name]
  if (elements) return complex(name, elements, value, at, visit)
  const check = primitives[name]
  const good = check ? check(value) : name.split('|').includes(String(value)) && typeof value === 'string'
  if (!good) visit.fault(at, `bukan ${name}: ${JSON.stringify(value)}`)
}

function complex(type: string, elements: Elements, value: unknown, at: string, visit: Visit): void {
  if (!isObject(value)) return visit.fault(at, `bukan ${type}`)
  if (Object.keys(value).length === 0) return visit.fault(at, 'kosong')
  for (const key of Object.keys(value))
    if (!Object.hasOwn(elements, key)) visit.fault(`${at}.${key}`, 'elemen yang tidak dikenal')
  for (const [key, rule] of Object.entries(elements)) element(rule, value[key], `${at}.${key}`, visit)
  visit.meet(type, value, at)
}

/** `1 code` is one code, `0 string` at most one, `1.. Coding` a list that is not empty. */
function element(rule: string, value: unknown, at: string, visit: Visit): void {
  const [times = '', type = ''] = rule.split(' ')
  if (value === undefined) {
    if (times.startsWith('1')) visit.fault(at, 'wajib ada')
    return
  }
  if (!times.endsWith('..')) return walk(type, value, at, visit)
  if (!Array.isArray(value) || value.length === 0) return visit.fault(at, 'harus daftar yang tidak kosong')
  value.forEach((one, i) => walk(type, one, `${at}[${i}]`, visit))
}

function reference(target: string | undefined, value: unknown, at: string, visit: Visit): void {
  const to = isObject(value) ? value['reference'] : undefined
  if (!isObject(value) || typeof to !== 'string' || Object.keys(value).length !== 1)
    return visit.fault(at, 'bukan rujukan')
  const literal = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/.exec(to)
  if (literal ? literal[1] !== target : !to.startsWith('urn:uuid:'))
    visit.fault(at, `bukan rujukan ke ${target ?? ''}: ${to}`)
  visit.meet(`Reference:${target ?? ''}`, value, at)
}
