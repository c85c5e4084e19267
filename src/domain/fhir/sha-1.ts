/**
 * SHA-1 (RFC 3174), at once: the one of the platform answers later, and ids are worked out while a draft is. It makes UUIDs of
 * version 5; nothing that must withstand an attacker rests on it.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const view = padded(bytes)
  for (let at = 0; at < view.byteLength; at += 64) mix(state, view, at)
  const hash = new DataView(new ArrayBuffer(20))
  state.forEach((word, i) => hash.setInt32(i * 4, word))
  return new Uint8Array(hash.buffer)
}

/** A one, noughts, and the length in bits: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(whole.length - 4, bytes.length << 3)
  return view
}

const turned = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

/** Filled anew for each block: a new one for each of them took longer than the rounds. */
const w = new Int32Array(80)

function mix(state: Int32Array, block: DataView, at: number): void {
  for (let t = 0; t < 16; t++) w[t] = block.getInt32(at + t * 4)
  for (let t = 16; t < 80; t++)
    w[t] = turned((w[t - 3] ?? 0) ^ (w[t - 8] ?? 0) ^ (w[t - 14] ?? 0) ^ (w[t - 16] ?? 0), 1)
  const [a0 = 0, b0 = 0, c0 = 0, d0 = 0, e0 = 0] = state
  let [a, b, c, d, e] = [a0, b0, c0, d0, e0]
  for (let t = 0; t < 80; t++) {
    const next = (turned(a, 5) + chosen(t, b, c, d) + e + (w[t] ?? 0)) | 0
    e = d
    d = c
    c = turned(b, 30)
    b = a
    a = next
  }
  state.set([a0 + a, b0 + b, c0 + c, d0 + d, e0 + e])
}

/** The function and the constant of each twenty rounds. */
function chosen(t: number, b: number, c: number, d: number): number {
  if (t < 20) return (((b & c) | (~b & d)) + 0x5a827999) | 0
  if (t < 40) return ((b ^ c ^ d) + 0x6ed9eba1) | 0
  if (t < 60) return (((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc) | 0
  return ((b ^ c ^ d) + 0xca62c1d6) | 0
}
