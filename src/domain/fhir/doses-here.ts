import { bookRows } from '../due/book.ts'
import { productOf } from '../due/given.ts'
import type { GivenDose } from '../due/given.ts'
import type { RecordView, View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import type { Policy } from '../policy/index.ts'
import { layanan, read } from '../records/index.ts'
import { isUndecided, isUndecidedService } from './sure.ts'
import type { Visit } from './visits.ts'

export type Vaccinated = {
  readonly view: View
  readonly visit: Visit
  readonly birth: string | undefined
  readonly sex: 'L' | 'P' | undefined
  readonly policy: Policy
  /** Who wrote it down, in words: not who injected, which needs a lot number to be said. */
  readonly reported: string
}

const recordOf = (view: View, { record }: { readonly record?: string }): RecordView | undefined =>
  record === undefined ? undefined : recordById(view, layanan.kind, record)

/** One product is injected once on a day, whoever wrote it down; what stands on a posyandu day goes before what was copied. */
export function oncePerDay(view: View, doses: readonly GivenDose[]): GivenDose[] {
  const rank = (dose: GivenDose): number => {
    const b = read(layanan, recordOf(view, dose))
    const ways = [isUndecidedService(recordOf(view, dose)), b.sumber === 'menurut_kia', b.hari === undefined]
    return ways.reduce((all, bad) => all * 2 + Number(bad), 0)
  }
  return [...Map.groupBy(doses, d => `${d.product} ${d.date}`).values()].flatMap(
    same => same.toSorted((a, b) => rank(a) - rank(b))[0] ?? [],
  )
}

/** A service of this visit; one that waits for a decision is listed by whoever reads services. */
export const isService = ({ visit }: Vaccinated, record: string): boolean =>
  visit.services.some(r => r.id === record && !isUndecidedService(r))

/** A service of this visit, or a tick on a card of it. */
export function isHere(v: Vaccinated, dose: GivenDose): boolean {
  if (dose.record !== undefined) return isService(v, dose.record)
  return v.visit.screenings.some(s => {
    const ticked = s.answers['imunisasiHariIni']
    const isTicked = Array.isArray(ticked) && ticked.some(code => productOf(String(code)) === dose.product)
    const record = recordById(v.view, s.kind, s.record)
    return isTicked && s.happenedOn === dose.date && !isUndecided(record, 'imunisasiHariIni')
  })
}

/** On the day of the visit; of a posyandu day that was opened under a wrong date, the wrong one is meant. */
export function isOnDay({ view, visit }: Vaccinated, dose: GivenDose): boolean {
  const { hari } = read(layanan, recordOf(view, dose))
  const isMoved = hari !== undefined && visit.session !== undefined && hari !== visit.session.id
  return dose.date === visit.on || dose.record === undefined || isMoved
}

type Place = { readonly months?: number; readonly dose?: number | undefined }

/** Its line in the book, or the number that was written where no day of birth is known; none while a dose that could move it waits. */
export function placeOf(v: Vaccinated, dose: GivenDose, all: readonly GivenDose[]): Place {
  const { view, birth, sex, visit, policy } = v
  if (all.some(d => isUndecidedService(recordOf(view, d)))) return {}
  if (birth === undefined || birth > visit.on) return { dose: dose.dose }
  return bookRows({ birth, sex }, all, visit.on, policy).find(r => r.held === dose) ?? {}
}
