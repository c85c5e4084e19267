import type { Count } from './count.ts'
import { countTree } from './contribution.ts'
import type { Indicator } from './indicator.ts'
import { contentHash } from '../instrument/content-hash.ts'
import { anakCounts, anakIndicators } from './anak.ts'
import { dropOutCounts, dropOutIndicators } from './drop-out.ts'
import { imunisasiCounts, imunisasiIndicators } from './imunisasi.ts'
import { kiaCounts, kiaIndicators } from './kia.ts'
import { kunjunganRumahCounts, kunjunganRumahIndicators } from './kunjungan-rumah.ts'
import { lansiaCounts, lansiaIndicators } from './lansia.ts'
import { penyakit14Counts, penyakit14Indicators } from './penyakit-14.ts'
import { ptmCounts, ptmIndicators } from './ptm.ts'
import { rekapBalitaCounts } from './rekap-balita.ts'
import { rekapDewasaCounts } from './rekap-dewasa.ts'
import { rekapIbuCounts } from './rekap-ibu.ts'
import { rekapRemajaCounts } from './rekap-remaja.ts'
import { remajaCounts, remajaIndicators } from './remaja.ts'
import { rematriHbCounts, rematriHbIndicators } from './rematri-hb.ts'
import { sipCounts } from './sip.ts'
import { skdnCounts, skdnIndicators } from './skdn.ts'
import { spmCounts, spmIndicators } from './spm.ts'
import { tbcCounts, tbcIndicators } from './tbc.ts'

/** What is counted. A whole stands before its parts, a new programme is its file and its lines here. */
export const counts: readonly Count[] = [
  ...skdnCounts,
  ...rekapIbuCounts,
  ...rekapBalitaCounts,
  ...rekapRemajaCounts,
  ...rekapDewasaCounts,
  ...kiaCounts,
  ...anakCounts,
  ...imunisasiCounts,
  ...dropOutCounts,
  ...remajaCounts,
  ...rematriHbCounts,
  ...ptmCounts,
  ...lansiaCounts,
  ...tbcCounts,
  ...kunjunganRumahCounts,
  ...spmCounts,
  ...penyakit14Counts,
  ...sipCounts,
]

export const indicators: readonly Indicator[] = [
  ...skdnIndicators,
  ...kiaIndicators,
  ...anakIndicators,
  ...imunisasiIndicators,
  ...dropOutIndicators,
  ...remajaIndicators,
  ...rematriHbIndicators,
  ...ptmIndicators,
  ...lansiaIndicators,
  ...tbcIndicators,
  ...kunjunganRumahIndicators,
  ...spmIndicators,
  ...penyakit14Indicators,
]

export const countById: ReadonlyMap<string, Count> = new Map(counts.map(c => [c.id, c]))
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(indicators.map(i => [i.id, i]))

export const countsAsTree = countTree(counts)

/** These counts with the wholes that they are part of, in the order of the list; ids that are none are left out. */
export function countsNamed(ids: Iterable<string>): readonly Count[] {
  const wanted = new Set<Count>()
  for (const id of ids) for (let at = countById.get(id); at && !wanted.has(at); at = at.within) wanted.add(at)
  return counts.filter(c => wanted.has(c))
}

/** Raised when a count means something else under the same id. */
const meaning = 7

/** Contributions of another version cannot be read by this list: they are worked out anew. */
export const countsVersion = `${meaning}-${contentHash(counts.map(c => `${c.id} ${c.each}`).join('\n'))}`

export { isBalita } from './ages.ts'
export { attendance } from './attended.ts'
export type { Attended, DayCard } from './attended.ts'
export { holds, packed, unpacked } from './bits.ts'
export { contributionsOf, countTree } from './contribution.ts'
export type { Contribution, CountTree, Span } from './contribution.ts'
export type { Count } from './count.ts'
export { countTable, indicatorTable } from './document.ts'
export { isOnlyNumber, isOpen, sumsForKader } from './for-kader.ts'
export { figureKey, figuresFrom, figuresOf, personsOf, sumOf } from './figures.ts'
export type { Figures, KeptSums, Where } from './figures.ts'
export { madeOf, sasaranGroups } from './indicator.ts'
export type { Cluster, Indicator, Programme, SasaranGroup } from './indicator.ts'
export { hasBook } from './kia-book.ts'
export { counting, loggedOf } from './logged.ts'
export type { CountGround, Counting, Told } from './logged.ts'
export { isMonth, januaryOf, lastDayOf, monthAfter, monthBefore, monthsBetween, yearUntil } from './month.ts'
export { fourteen } from './penyakit-14.ts'
export { personFrom } from './person.ts'
export type { Logged, Person, World } from './person.ts'
export { personMonth } from './person-month.ts'
export type { PersonMonth } from './person-month.ts'
export { once } from './once.ts'
export { sasaranOf, targetOf } from './plan.ts'
export { policyAt } from './places.ts'
export type { PolicyAt } from './places.ts'
export { paceOf, quadrantOf, ratioOf } from './ratio.ts'
export type { Quadrant, Ratio } from './ratio.ts'
export { knownFrom } from './known.ts'
export type { Known } from './known.ts'
export { stayOn, staysOf } from './stays.ts'
export { standingOf } from './standing.ts'
export type { Base, Spot, Standing } from './standing.ts'
export { linesAt, suppressed } from './suppress.ts'
export { hiddenYears } from './suppress-year.ts'
export type { DarkMonth } from './suppress-year.ts'
export type { LinesAt, Line as SuppressedLine } from './suppress.ts'
export { figuresAnswer, personsAnswer, placesAnswer } from './told.ts'
export type { FiguresAnswer, PersonsAnswer, PlacesAnswer } from './told.ts'
export { gotPkat, gotVitaminA } from './services.ts'
export { changeWords, sendReport, signed, sinceSent } from './sent-report.ts'
export type { SinceSent } from './sent-report.ts'
export { screenedThisYear } from './screened-this-year.ts'
export type { Screened } from './screened-this-year.ts'
