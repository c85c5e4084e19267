import { ibuHamil } from '../instruments/ibu-hamil.ts'
import { daysGiven } from '../due/campaigns.ts'
import { serviceDays } from '../due/days-of.ts'
import { givenDoses } from '../due/given.ts'
import { coursesOf, eatenDays } from '../pmt/course.ts'
import { countedOf } from '../records/history.ts'
import { edukasi } from '../records/edukasi.ts'
import { read } from '../records/read-body.ts'
import { rujukan } from '../records/rujukan.ts'
import type { jenisLayanan } from '../records/layanan.ts'
import { happenedIn } from './happened.ts'
import { inMonth } from './month.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'

type Days = (person: Person) => readonly string[]

/** Whether one of these days lies in the month. */
export const onDay =
  (days: Days) =>
  (m: PersonMonth): boolean =>
    days(m.person).some(d => inMonth(d, m.month))

const days = (of: Days): Days => oncePer(of)

/** Given, as a service of its own or as an answer of the card. */
export const gotVitaminA = onDay(days(p => daysGiven(p.view, 'vit-a')))
export const gotDeworming = onDay(days(p => daysGiven(p.view, 'obat-cacing')))

/** Every dose, with the meaning of `given.ts`: an answer of the card is one too; so is a vaccine that the schedules do not know. */
export const gotImmunisation = onDay(
  days(({ view }) => {
    const { counted, foreign } = givenDoses(view)
    return [...counted, ...foreign].map(d => d.date)
  }),
)

/** Extra food of a course is extra food: a day on which it was eaten counts as one on which it was given. */
export const gotService = (jenis: keyof typeof jenisLayanan): ((m: PersonMonth) => boolean) =>
  onDay(
    days(({ view }) => [
      ...serviceDays(view, jenis),
      ...(jenis === 'mt' ? coursesOf(view).flatMap(eatenDays) : []),
    ]),
  )

/** The check of the child at six months. */
export const gotPkat = gotService('pkat')

/** Of what is given or done once in a life: the month of its first day, however often it was written down. */
export function firstService(jenis: keyof typeof jenisLayanan): (m: PersonMonth) => boolean {
  const first = oncePer(({ view }: Person) => serviceDays(view, jenis)[0])
  return m => happenedIn(m, first(m.person))
}

/** A slip out (`rujuk keluar`); who was seen on the spot is not among them. */
export const wasReferred = onDay(days(p => countedOf(p.view, rujukan.kind).map(r => r.happenedOn)))
/** A slip for TBC: to its unit, or by its rule. What only health workers may read of a slip is not asked. */
export const wasReferredForTbc = onDay(
  days(p =>
    countedOf(p.view, rujukan.kind).flatMap(r => {
      const { unit = [], aturan = [] } = read(rujukan, r)
      return unit.includes('tbc') || aturan.includes('rujuk-tbc-terduga') ? [r.happenedOn] : []
    }),
  ),
)
export const wasTaught = onDay(days(p => countedOf(p.view, edukasi.kind).map(r => r.happenedOn)))

/** Iron or micronutrient tablets handed out this month, on the mother's card or as a service. */
const tablets = { ttd: gotService('ttd'), mms: gotService('mms') }
export const gotTablets = (m: PersonMonth): boolean =>
  tablets.ttd(m) ||
  tablets.mms(m) ||
  m.latest(ibuHamil, r => (typeof r.jumlahTablet === 'number' && r.jumlahTablet > 0 ? true : undefined)) ===
    true
