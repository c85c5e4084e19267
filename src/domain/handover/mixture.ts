/** Which blocks a frame holds, xor'ed into one another: a set of bits, one a block. */
export type Mixture = Uint32Array

/**
 * Frame n of k blocks: the first k are the blocks themselves, each later one a mixture of about half of them that follows
 * from n and k alone. Any k frames that do not follow from one another give the message, so a frame that was missed is
 * made good by the next one whichever that is; on average k + 2 are enough.
 */
export function mixture(number: number, blocks: number): Mixture {
  const bits = new Uint32Array(Math.ceil(blocks / 32))
  if (number < blocks) {
    bits[number >>> 5] = 1 << (number & 31)
    return bits
  }
  const next = numbersFrom(Math.imul(number, 0x9e3779b1) ^ Math.imul(blocks, 0x85ebca6b))
  for (let word = 0; word < bits.length; word++) bits[word] = next()
  const spare = bits.length * 32 - blocks
  const last = bits.length - 1
  bits[last] = (bits[last] ?? 0) & (0xffffffff >>> spare)
  return bits
}

/** mulberry32: small, and the same everywhere. */
function numbersFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

export const has = (bits: Mixture, block: number): boolean =>
  ((bits[block >>> 5] ?? 0) & (1 << (block & 31))) !== 0

/** The first block in it; undefined: none is left. */
export function firstOf(bits: Mixture): number | undefined {
  for (const [word, value] of bits.entries())
    if (value !== 0) return word * 32 + 31 - Math.clz32(value & -value)
  return undefined
}

export function mixInto(target: Uint8Array | Uint32Array, other: Uint8Array | Uint32Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) ^ (other[i] ?? 0)
}
