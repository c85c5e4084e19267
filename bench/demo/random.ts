import { hash128, idFromBytes } from '../../src/domain/log/index.ts'

/** A seeded source (sfc32): the same seed gives the same demo, byte for byte, on every machine. */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number
  int(from: number, to: number): number
  chance(p: number): boolean
  pick<T>(from: readonly T[]): T
  /** By weight: the first of each pair is the weight. */
  weighted<T>(from: readonly (readonly [number, T])[]): T
  /** Bell-shaped around 0 with spread 1. */
  bell(): number
  id(): string
  /** A stream of its own, so that one part of the demo does not shift when another part grows. */
  fork(name: string): Random
}

export function seeded(seed: string): Random {
  const s = Uint32Array.from(hash128(seed))
  const word = (): number => {
    const [a = 0, b = 0, c = 0, d = 0] = s
    const t = (a + b + d) | 0
    s[3] = d + 1
    s[0] = b ^ (b >>> 9)
    s[1] = (c + (c << 3)) | 0
    s[2] = (((c << 21) | (c >>> 11)) + t) | 0
    return t >>> 0
  }
  for (let i = 0; i < 12; i++) word()
  const next = (): number => word() / 4294967296
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    int,
    chance: p => next() < p,
    pick: from => itemOf(from, int(0, from.length - 1)),
    weighted: from => {
      let left = next() * from.reduce((sum, [w]) => sum + w, 0)
      return itemOf(
        from,
        Math.max(
          0,
          from.findIndex(([w]) => (left -= w) < 0),
        ),
      )[1]
    },
    bell: () => (next() + next() + next() + next() - 2) * 1.73,
    id: () => idFromBytes(new Uint8Array(Uint32Array.of(word(), word(), word(), word()).buffer)),
    fork: name => seeded(`${seed}/${name}`),
  }
}

function itemOf<T>(from: readonly T[], at: number): T {
  const item = from[at]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
