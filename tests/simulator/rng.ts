/** One seeded stream of chance. Nothing in a history draws from anywhere else, so a seed is a history. */
export type Rng = {
  next(): number
  int(below: number): number
  chance(p: number): boolean
  pick<T>(list: readonly T[]): T | undefined
  bytes(n: number): Uint8Array
}

export function rng(seed: number): Rng {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  const word = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const next = (): number => word() / 4294967296
  const int = (below: number): number => Math.floor(next() * below)
  return {
    next,
    int,
    chance: p => next() < p,
    pick: list => list[int(list.length)],
    bytes: n => Uint8Array.from({ length: n }, () => word() >>> 24),
  }
}
