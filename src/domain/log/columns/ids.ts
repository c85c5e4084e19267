import { idFromBytes, idFromParts } from '../hash.ts'

/** The 22 characters of an id say 128 bits; others of the same length, whose last bits are not zero, stay text. */
const pattern = /^[A-Za-z0-9_-]{21}[AQgw]$/
const idBytes = 16

export const saysBytes = (value: unknown): value is string =>
  typeof value === 'string' && value.length === 22 && pattern.test(value)

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const bitsOf = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) bitsOf[alphabet.charCodeAt(i)] = i

export function bytesOfIds(ids: readonly string[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(ids.length * idBytes)
  let at = 0
  for (const id of ids) {
    let held = 0
    let bits = 0
    for (let i = 0; i < id.length; i++) {
      held = ((held << 6) | (bitsOf[id.charCodeAt(i)] ?? 0)) & 0xffff
      bits += 6
      if (bits < 8) continue
      bits -= 8
      out[at++] = held >> bits
    }
  }
  return out
}

export function idsOfBytes(bytes: Uint8Array): string[] {
  if (bytes.length % idBytes !== 0) throw new SyntaxError('ids')
  const count = bytes.length / idBytes
  return Array.from({ length: count }, (_, i) => idFromBytes(bytes, i * idBytes))
}

/** An id that follows from two others (RULES.md E6) need not travel: both sides can work it out. */
export const madeOf = (one: string, other: string): string => idFromParts(one, other)

/** Working them out costs more than reading: no honest message has as many. */
export const maxMade = 4096

/** Over other ids an answer would name others than were meant: both sides must have the same list (RULES.md T8). */
export const checkOf = (known: readonly string[]): readonly string[] =>
  known.length === 0 ? [] : [idFromParts(...known)]
