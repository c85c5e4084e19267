import type { Count } from './count.ts'
import { countTree } from './contribution.ts'
import type { Indicator } from './indicator.ts'
import { contentHash } from '../instrument/content-hash.ts'
import { rekapBalitaCounts } from './rekap-balita.ts'
import { skdnCounts, skdnIndicators } from './skdn.ts'

/** What is counted. A whole stands before its parts, a new programme is its file and its lines here. */
export const counts: readonly Count[] = [...skdnCounts, ...rekapBalitaCounts]

export const indicators: readonly Indicator[] = [...skdnIndicators]

export const countById: ReadonlyMap<string, Count> = new Map(counts.map(c => [c.id, c]))
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(indicators.map(i => [i.id, i]))

export const countsAsTree = countTree(counts)

/** Raised when a count means something else under the same id. */
const meaning = 1

/** Contributions of another version cannot be read by this list: they are worked out anew. */
export const countsVersion = `${meaning}-${contentHash(counts.map(c => `${c.id} ${c.each}`).join('\n'))}`

export { attendance } from './attended.ts'
export type { Attended } from './attended.ts'
export { holds, packed, unpacked } from './bits.ts'
export { contributionsOf, countTree } from './contribution.ts'
export type { Contribution, CountTree, Span } from './contribution.ts'
export type { Count } from './count.ts'
export { figureKey, figuresOf, personsOf, sumOf } from './figures.ts'
export type { Figures, Where } from './figures.ts'
export { sasaranGroups } from './indicator.ts'
export type { Cluster, Indicator, Programme, SasaranGroup } from './indicator.ts'
export { isMonth, lastDayOf, monthAfter, monthsBetween, yearUntil } from './month.ts'
export { personFrom } from './person.ts'
export type { Logged, Person, World } from './person.ts'
export { personMonth } from './person-month.ts'
export type { PersonMonth } from './person-month.ts'
export { policyAt } from './places.ts'
export type { PolicyAt } from './places.ts'
export { paceOf, quadrantOf, ratioOf } from './ratio.ts'
export type { Quadrant, Ratio } from './ratio.ts'
