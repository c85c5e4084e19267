import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { frame, unframe } from '../../../src/domain/log/columns/frame.ts'
import { pack } from '../../../src/domain/log/columns/pack.ts'
import { unpack } from '../../../src/domain/log/columns/unpack.ts'
import { idFromParts } from '../../../src/domain/log/index.ts'

/**
 * The columns of version 1 are frozen: phones that were not updated send them. This second reader knows them only from
 * RULES.md (T2–T6, T8) and shares no code with the product's, but for the sum of E6.
 */
/** `known`: the ids of the message that this one answers. */
type Frozen = { plain: unknown; columns: string; known?: string[] }
type Column = string | number | boolean | null | [string, ...unknown[]]

const folder = join(import.meta.dirname, '../../fixtures/log-v1-columns')
const cases = readdirSync(folder).map(name => ({
  name: name.replace('.json', ''),
  frozen: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Frozen, // our own fixture
}))

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const signed = (n: number): number => (n % 2 === 0 ? n / 2 : -(n + 1) / 2)

/** T3 */
function numbers(text: unknown): number[] {
  const whole = (
    String(text)
      .slice(1)
      .match(/[g-z0-9_-]*[A-Za-f]/g) ?? []
  ).map(digits => [...digits].reduceRight((sum, digit) => sum * 32 + (alphabet.indexOf(digit) % 32), 0))
  if (String(text).startsWith('=')) return whole
  if (String(text).startsWith('~')) return whole.map(signed)
  let sum = 0
  return whole.map(n => (sum += signed(n)))
}

function secondReader(bytes: Buffer, known: readonly string[]): unknown {
  const count = bytes.readUInt32BE(0)
  const own = Array.from({ length: count }, (_, i) => bytes.toString('base64url', 4 + 16 * i, 20 + 16 * i))
  /** T8 */
  const raw = [...known, ...own]
  const [madeText, root, check] = JSON.parse(gunzipSync(bytes.subarray(4 + 16 * count)).toString()) as [
    string,
    Column,
    string?,
  ]
  expect(check).toBe(known.length > 0 ? idFromParts(...known) : undefined)
  const parts = numbers(madeText).map(place => raw[place] ?? '')
  const made = parts.flatMap((part, i) => (i % 2 === 0 ? [idFromParts(part, parts[i + 1] ?? '')] : []))
  let [raws, mades] = [known.length, 0]

  /** T6 */
  const ids = (text: unknown): unknown[] => {
    let at = 0
    return numbers(text).map(n => {
      at = n === 0 ? raws++ : n === 1 ? -++mades : at + signed(n - 2)
      return at < 0 ? made[-at - 1] : raw[at]
    })
  }

  /** T5 */
  const read = (column: Column, n: number): unknown[] => {
    if (!Array.isArray(column)) return Array.from({ length: n }, () => column)
    const [tag, a, b, c, d] = column as [string, never, never, never, never] // each branch knows its own
    if (tag === ',') return a
    if (tag === '#') return numbers(b).map(x => (a === 1 ? x / 10 : x))
    if (tag === '@') return ids(a)
    if (tag === '0') {
      const runs = (b as unknown[]).map(numbers)
      return Array.from({ length: n }, (_, i) => {
        let run = 0
        return String(a).replace(/0+/g, zeros => String(runs[run++]?.[i]).padStart(zeros.length, '0'))
      })
    }
    if (tag === '*') {
      const values = read(c, a)
      return numbers(b).map(place => values[place])
    }
    if (tag === '/') {
      const which = numbers(a)
      const groups = (b as Column[]).map((g, i) => read(g, which.filter(w => w === i).length))
      return which.map(w => groups[w]?.shift())
    }
    if (tag === '[') {
      const sizes = numbers(a)
      const all = read(
        b,
        sizes.reduce((x, y) => x + y, 0),
      )
      return sizes.map(size => all.splice(0, size))
    }
    const keys: string[] = a
    const shapes = c === undefined ? [keys.map((_, i) => i)] : (c as unknown[]).map(numbers)
    const which = d === undefined ? Array.from({ length: n }, () => 0) : numbers(d)
    const fields = (b as Column[]).map((field, key) =>
      read(field, which.filter(w => shapes[w]?.includes(key)).length),
    )
    return which.map(w => Object.fromEntries((shapes[w] ?? []).map(key => [keys[key], fields[key]?.shift()])))
  }
  return read(root, 1)[0]
}

describe.each(cases)('T2–T6 columns of version 1: $name', ({ frozen }) => {
  const bytes = Buffer.from(frozen.columns, 'base64')
  const { known = [] } = frozen
  const product = (all: Uint8Array): unknown => {
    const { ids, zipped } = unframe(all)
    return unpack({ ids, text: gunzipSync(zipped).toString() }, { chars: 1e6, depth: 20 }, known)
  }

  it('the second reader, written from RULES.md, reads the plain JSON', () => {
    expect(JSON.stringify(secondReader(bytes, known))).toBe(JSON.stringify(frozen.plain))
  })

  it('the product reads the same', () => {
    expect(JSON.stringify(product(bytes))).toBe(JSON.stringify(frozen.plain))
  })

  it('both read what the product writes today', () => {
    const { ids, text } = pack(frozen.plain, known)
    const today = Buffer.from(frame(ids, gzipSync(text)))
    expect(secondReader(today, known)).toEqual(frozen.plain)
    expect(product(today)).toEqual(frozen.plain)
  })
})
