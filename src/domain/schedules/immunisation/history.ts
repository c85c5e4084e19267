import { isIsoDate } from '../../measures/age.ts'
import { contains } from './antigen.ts'
import type { Antigen, Product } from './antigen.ts'

/** One injection as the KIA book or a card says it; its number there is what somebody wrote. */
export type Given = { readonly product: Product; readonly dose?: number | undefined; readonly date: string }

export type HistoryFault = 'bukan-tanggal' | 'masa-depan' | 'sebelum-lahir' | 'ganda'
export type Refused = { readonly given: Given; readonly fault: HistoryFault }

export type History = {
  /** The doses of an antigen in the order of their days. */
  readonly of: (antigen: Antigen) => readonly Given[]
  readonly refused: readonly Refused[]
}

/**
 * What counts of a history on a day. A day that cannot be is refused and named, never counted. The number of a dose is
 * its place in the order of days (section 3.1: "by count given").
 */
export function historyOf(all: readonly Given[], birth: string, on: string): History {
  const refused: Refused[] = []
  const series = new Map<Antigen, Given[]>()
  for (const given of all.toSorted(byDay)) {
    const fault = dayFault(given, birth, on)
    const fresh = fault ? [] : contains(given.product).filter(a => !isDoubled(series.get(a) ?? [], given))
    if (fresh.length === 0) refused.push({ given, fault: fault ?? 'ganda' })
    for (const antigen of fresh) series.set(antigen, [...(series.get(antigen) ?? []), given])
  }
  return { refused, of: antigen => series.get(antigen) ?? [] }
}

const byDay = (a: Given, b: Given): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)

function dayFault({ date }: Given, birth: string, on: string): HistoryFault | undefined {
  if (!isIsoDate(date)) return 'bukan-tanggal'
  if (date > on) return 'masa-depan'
  return date < birth ? 'sebelum-lahir' : undefined
}

/** The same product twice on a day is one injection; the same number of a product twice was written down twice. */
const isDoubled = (before: readonly Given[], given: Given): boolean =>
  before.some(
    b =>
      b.date === given.date || (b.dose !== undefined && b.dose === given.dose && b.product === given.product),
  )
