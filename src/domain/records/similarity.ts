import { fold } from '../search/fold.ts'

/** A name as it is compared: worked out once where one is held against many. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .split(/ +/)
    .filter(Boolean)
    .map(fold)
    .join(' ')

/** As similar as two names of one person are (domain document, section 6). */
export const similarEnough = 0.85

/** 1 is the same name up to spelling. Jaro–Winkler (Winkler 1990), on names folded as the search folds them. */
export const nameSimilarity = (a: string, b: string): number => similarity(plainName(a), plainName(b))

/** The same of two names that are plain already. */
export function similarity(x: string, y: string): number {
  if (x === y) return 1
  if (x.length === 0 || y.length === 0) return 0
  const jaro = jaroOf(x, y)
  return jaro + commonPrefix(x, y) * 0.1 * (1 - jaro)
}

function jaroOf(x: string, y: string): number {
  const reach = Math.max(0, Math.floor(Math.max(x.length, y.length) / 2) - 1)
  const taken = new Set<number>()
  const matchedX: string[] = []
  for (const [i, c] of [...x].entries()) {
    const j = findNear(y, c, i, reach, taken)
    if (j === undefined) continue
    taken.add(j)
    matchedX.push(c)
  }
  if (matchedX.length === 0) return 0
  const matchedY = [...y].filter((_, j) => taken.has(j))
  const swapped = matchedX.filter((c, k) => c !== matchedY[k]).length / 2
  const m = matchedX.length
  return (m / x.length + m / y.length + (m - swapped) / m) / 3
}

function findNear(
  y: string,
  c: string,
  at: number,
  reach: number,
  taken: ReadonlySet<number>,
): number | undefined {
  for (let j = Math.max(0, at - reach); j <= Math.min(y.length - 1, at + reach); j++)
    if (y[j] === c && !taken.has(j)) return j
  return undefined
}

function commonPrefix(x: string, y: string): number {
  let n = 0
  while (n < 4 && n < x.length && x[n] === y[n]) n++
  return n
}
