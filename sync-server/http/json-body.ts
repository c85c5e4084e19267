import { promisify } from 'node:util'
import { gunzip, gunzipSync } from 'node:zlib'
import { refusal } from './refusal.ts'

export const maxBodyBytes = 1024 * 1024
export const maxUnzippedBytes = 8 * 1024 * 1024
export const maxDepth = 20
/** More than any message of ours has. A schema finds three faults in each thing of a list, and a list of millions took a server down. */
const maxList = 10_000

const unzip = promisify(gunzip)

/** What a body says, or a refusal with the sentence for it. A bomb costs no more than the limit, before anything is parsed. */
export async function readJson(body: Buffer, encoding: string | undefined): Promise<unknown> {
  const bytes = await plain(body, encoding)
  if (bytes.length === 0) throw refusal(400, 'kosong', 'Kiriman kosong.')
  if (tooDeep(bytes, maxDepth)) throw refusal(400, 'dalam', 'Isi kiriman bersarang terlalu dalam.')
  const value = parsed(bytes.toString('utf8'))
  if (poisoned(value)) throw refusal(400, 'json', 'Isi kiriman tidak dapat dibaca.')
  return value
}

async function plain(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (!encoding || encoding === 'identity') return body
  if (encoding !== 'gzip') throw refusal(415, 'encoding', 'Cara pemampatan kiriman tidak dikenal.')
  return unzipped(body)
}

/** Each chunk is a way to another thread and back: most bodies become less than eight times as long and need one. */
const chunkFor = (zipped: number): number => Math.min(Math.max(zipped * 8, 1024), maxBodyBytes)

/** So little is unzipped on the spot, which takes a tenth of that way; it cannot become more than 2 MB. */
const little = 2048

export async function unzipped(body: Uint8Array): Promise<Buffer> {
  const limits = { maxOutputLength: maxUnzippedBytes, chunkSize: chunkFor(body.length) }
  try {
    return body.length <= little ? gunzipSync(body, limits) : await unzip(body, limits)
  } catch (error) {
    const big = error instanceof RangeError
    throw big
      ? tooMuch()
      : refusal(400, 'gzip', 'Kiriman terpotong atau rusak. Catatan tetap di HP dan akan dikirim lagi.')
  }
}

export const tooMuch = (): Error =>
  refusal(413, 'size', 'Kiriman terlalu besar. Catatan dikirim lagi sedikit demi sedikit.')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(400, 'json', 'Isi kiriman tidak dapat dibaca. Catatan tetap di HP dan akan dikirim lagi.')
  }
}

const quote = 0x22
const backslash = 0x5c
const opens = new Set([0x5b, 0x7b])
const closes = new Set([0x5d, 0x7d])

/** Counted on the bytes: parsing 400,000 nested arrays blocks everybody else for most of a second. */
export function tooDeep(bytes: Buffer, most: number): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (quoted) {
      if (byte === backslash) i += 1
      else if (byte === quote) quoted = false
    } else if (byte === quote) quoted = true
    else if (opens.has(byte)) {
      depth += 1
      if (depth > most) return true
    } else if (closes.has(byte)) depth -= 1
  }
  return false
}

/** JSON.parse makes `__proto__` an own key, which turns into a prototype as soon as somebody copies it. Throws at a list without end. */
export function poisoned(value: unknown): boolean {
  if (!isNested(value)) return false
  if (Array.isArray(value)) {
    if (value.length > maxList) throw tooMuch()
    for (const inner of value) if (isNested(inner) && poisoned(inner)) return true
    return false
  }
  const fields = value as Readonly<Record<string, unknown>> // of JSON: neither null nor a list, and all keys its own
  for (const key in fields) {
    const inner = fields[key]
    if (key === '__proto__' || (key === 'constructor' && hasPrototype(inner))) return true
    if (isNested(inner) && poisoned(inner)) return true
  }
  return false
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

const hasPrototype = (value: unknown): boolean => isNested(value) && Object.hasOwn(value, 'prototype')
