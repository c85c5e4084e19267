/**
 * Synchronous 128-bit mixing (the public-domain MurmurHash3 x86_128 finaliser over 4 lanes) for ids that two phones
 * must make alike and for digests. It is no defence against an attacker: nothing secret or trusted rests on it.
 */
export function hash128(text: string): Uint32Array {
  const h = new Uint32Array([0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef])
  const primes = [597399067, 2869860233, 951274213, 2716044179]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    for (let lane = 0; lane < 4; lane++) h[lane] = Math.imul((h[lane] ?? 0) ^ (c + lane), primes[lane] ?? 1)
    h[i & 3] = (h[i & 3] ?? 0) ^ ((h[(i + 1) & 3] ?? 0) >>> 15)
  }
  for (let round = 0; round < 8; round++) {
    const lane = round & 3
    const mixed = (h[lane] ?? 0) ^ ((h[(lane + 1) & 3] ?? 0) >>> 13)
    h[lane] = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) + (h[(lane + 3) & 3] ?? 0)
  }
  return h
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 16 bytes as the 22 characters of an id. */
export function idFromBytes(bytes: Uint8Array): string {
  let out = ''
  let bits = 0
  let held = 0
  for (const byte of bytes.subarray(0, 16)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 6) {
      bits -= 6
      out += alphabet[(held >> bits) & 63]
    }
    held &= (1 << bits) - 1
  }
  return out + alphabet[(held << (6 - bits)) & 63]
}

/** The same parts give the same id on every phone: posyandu day = (posyandu, date, number), attendance = (day, person). */
export function idFromParts(...parts: readonly string[]): string {
  const words = hash128(parts.join('\u0000'))
  const bytes = new Uint8Array(16)
  words.forEach((w, i) => new DataView(bytes.buffer).setUint32(i * 4, w))
  return idFromBytes(bytes)
}

/** Content hash of a save's entry for "the same id, other content" (RULES.md S4); 128 bits, base64url. */
export const contentHash = (text: string): string => idFromParts('content', text)
