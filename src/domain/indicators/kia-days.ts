import { contactDays } from '../due/contacts.ts'
import { recordsOf } from '../log/read.ts'
import { beginOf } from '../records/episode-state.ts'
import type { Episode } from '../records/episode-state.ts'
import { kehamilan } from '../records/kehamilan.ts'
import { read } from '../records/read-body.ts'
import { tabletsOf } from '../records/handed-out.ts'
import {
  antenatalContacts,
  contactsOn,
  neonatalContacts,
  postpartumContacts,
} from '../schedules/contacts/index.ts'
import type { ContactRow } from '../schedules/contacts/index.ts'
import { addDays } from '../measures/age.ts'
import { happenedIn } from './happened.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'

const afterAll = '9999-12-31'
const last = (days: readonly (string | undefined)[]): string | undefined =>
  days.includes(undefined) ? undefined : days.toSorted().at(-1)

/** On which day each milestone of antenatal care was reached, one list for each pregnancy. */
export type Antenatal = {
  readonly k1?: string | undefined
  /** In the first twelve weeks. */
  readonly k1Murni?: string | undefined
  readonly k4?: string | undefined
  readonly k6?: string | undefined
  /** K6, and two contacts with a doctor, as far as it was written down who saw her. */
  readonly k6Doctor?: string | undefined
}

const doctors = ['dokter', 'spog']
/** Section 5.4: K6 asks for at least two contacts with a doctor. */
const doctorContacts = 2

/**
 * K4 is 1-1-2 over the trimesters, K6 is 1-2-3. Who is not sure when the pregnancy began has her first contact, and no
 * milestone that depends on weeks.
 */
export const antenatalOf = oncePer((person: Person): readonly Antenatal[] => {
  const days = contactDays(person.view, 'anc').toSorted()
  const byDoctor = contactDays(person.view, 'anc', doctors).toSorted()
  return person.episodes().map((e, _, all) => antenatal(e, days, byDoctor, earliestOf(e, all)))
})

/** Nobody is pregnant longer. */
const longest = 42 * 7

/** Where the beginning is not known, a contact of before the pregnancy was written down is hers, if no earlier one had it. */
const earliestOf = ({ openedOn }: Episode, all: readonly Episode[]): string =>
  all
    .flatMap(({ tanggalAkhir }) => (tanggalAkhir && tanggalAkhir < openedOn ? addDays(tanggalAkhir, 1) : []))
    .reduce((a, b) => (a > b ? a : b), addDays(openedOn, -longest))

function antenatal(
  e: Episode,
  all: readonly string[],
  byDoctor: readonly string[],
  earliest: string,
): Antenatal {
  const begin = beginOf(e)
  const isIn = (d: string): boolean => d >= (begin ?? earliest) && d <= (e.tanggalAkhir ?? afterAll)
  const days = all.filter(isIn)
  if (begin === undefined) return { k1: days[0] }
  const rows = contactsOn(antenatalContacts['anc-6'], begin, days, afterAll)
  const done = (id: string) => rows.find(r => r.contact.id === id)?.doneOn
  const six = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'].map(done)
  return {
    k1: days[0],
    k1Murni: done('k1'),
    k4: last([done('k1'), done('k2'), done('k4'), done('k5')]),
    k6: last(six),
    k6Doctor: last([...six, byDoctor.filter(isIn)[doctorContacts - 1]]),
  }
}

/** The day of each contact after a birth, in the order of its list, and the day on which all had been made. */
export type AfterBirth = Partial<Record<'first' | 'second' | 'third' | 'all', string | undefined>>

const afterBirth = (rows: readonly ContactRow[]): AfterBirth => {
  const days = rows.map(r => r.doneOn)
  return { first: days[0], second: days[1], third: days[2], all: last(days) }
}

const kfOf = oncePer((person: Person): readonly AfterBirth[] => {
  const days = contactDays(person.view, 'kf')
  return person.episodes().flatMap(e => {
    if (!e.tanggalAkhir || !isDelivery(e)) return []
    const rows = contactsOn(postpartumContacts, e.tanggalAkhir, days, afterAll)
    return [afterBirth(rows)]
  })
})

const knOf = oncePer((person: Person): readonly AfterBirth[] => {
  if (person.birth === undefined) return []
  const rows = contactsOn(neonatalContacts, person.birth, contactDays(person.view, 'kn'), afterAll)
  return [afterBirth(rows)]
})

const reached =
  <T>(of: (p: Person) => readonly T[], day: (one: T) => string | undefined) =>
  (m: PersonMonth): boolean =>
    of(m.person).some(one => happenedIn(m, day(one)))

export const reachedAnc = (milestone: keyof Antenatal) => reached(antenatalOf, a => a[milestone])
export const reachedKf = (which: keyof AfterBirth) => reached(kfOf, a => a[which])
export const reachedKn = (which: keyof AfterBirth) => reached(knOf, a => a[which])

/** After a miscarriage there was no delivery; nobody delivered who moved away before. */
const isDelivery = ({ akhir }: Episode): boolean => akhir === 'lahir_hidup' || akhir === 'lahir_mati'

/** The delivery of the month, as it was written down. */
export const deliveryIn = (m: PersonMonth) =>
  recordsOf(m.person.view, kehamilan.kind)
    .map(r => read(kehamilan, r))
    .find(b => isDelivery({ ...none, akhir: b.akhir }) && happenedIn(m, b.tanggal_akhir))

const none = { record: '', openedOn: '' }

/** The month in which the tablets of a pregnancy came to that many. */
export function tabletsReached({ person, eventsFrom, lastDay }: PersonMonth, amount: number): boolean {
  const from = eventsFrom()
  const before = addDays(from, -1)
  return person.episodes().some(e => {
    if (e.openedOn > lastDay || (e.tanggalAkhir ?? afterAll) < from) return false
    const [now, then] = [tabletsOf(person.view, e, lastDay), tabletsOf(person.view, e, before)]
    return now.total >= amount && then.total < amount
  })
}
