import type { Instrument, Questions, Seen } from '../instrument/index.ts'
import { lifeStages } from '../life-stage.ts'
import type { LifeStages } from '../life-stage.ts'
import { gramsOf, weightGain } from '../measures/weight-gain/index.ts'
import type { WeightGain } from '../measures/weight-gain/index.ts'
import { pregnancyOf } from '../records/episode-state.ts'
import type { Screening } from '../records/history.ts'
import { childCards } from '../records/weighings.ts'
import { completedMonths } from '../measures/age.ts'
import { inMonth, januaryOf, lastDayOf, monthAfter, monthBefore } from './month.ts'
import { once } from './once.ts'
import type { Person } from './person.ts'
import { firstCounted, isServedOn, lastCounted, stayOn } from './stays.ts'

/**
 * One person in one calendar month: the unit of every count. It exists only for whoever was sasaran on a day of the month,
 * and it stands at one posyandu, so nobody is counted twice and nothing exceeds S.
 */
export type PersonMonth = {
  readonly person: Person
  /** `YYYY-MM`. */
  readonly month: string
  readonly firstDay: string
  readonly lastDay: string
  /**
   * From which day on events count in it: the first of January in the month in which she becomes known, the first of the months
   * that she was away for when she is back, else `firstDay`.
   */
  readonly eventsFrom: () => string
  /** The day on which she is read: her last visit of the month, or her first day as sasaran in it. */
  readonly day: string
  /** Her home on that day. */
  readonly posyandu: string
  /** The family with which she lived on that day; undefined: nobody wrote it down. */
  readonly rumah: string | undefined
  /** Undefined while birth date or sex is missing: she is sasaran, and in no group. */
  readonly stages: LifeStages | undefined
  /** Her age on the first and on the last day of the month on which she was sasaran, whether or not she came between. */
  readonly months: () => Months | undefined
  /** Counted cards of the month, newest first. */
  readonly screenings: readonly Screening[]
  /** She was ticked at this posyandu, or a card was filled for her at any. */
  readonly came: boolean
  /** The latest weighing of the month as a letter; undefined when she was not weighed. */
  readonly gain: () => WeightGain | undefined
  /** A fact of the latest card of the month that has it: what a later card did not look at stays as it was found. */
  readonly latest: <Q extends Questions, D extends object, T>(
    card: Instrument<string, Q, D>,
    fact: (facts: Seen<Q> & D) => T | undefined,
  ) => T | undefined
}

/** Completed months of age. */
type Months = { readonly first: number; readonly last: number }

/** The cards of the life stages; each is filled at a visit. */
const mainCards: ReadonlySet<string> = new Set([
  'ibu-hamil',
  'nifas-menyusui',
  'bayi-balita-apras',
  'usia-sekolah-remaja',
  'dewasa',
  'lansia',
])

export function personMonth(person: Person, month: string): PersonMonth | undefined {
  const day = dayIn(person, month)
  if (day === undefined) return undefined
  const [firstDay, lastDay] = [`${month}-01`, lastDayOf(month)]
  const screenings = person.screenings(month)
  const posyandu = homeOn(person, day)
  const isThere = (ticked: string): boolean => homeOn(person, ticked) === posyandu
  return {
    person,
    month,
    firstDay,
    lastDay,
    eventsFrom: once(() => `${isFirst(person, month) ? januaryOf(month) : backFrom(person, month)}-01`),
    day,
    posyandu,
    rumah: stayOn(person.stays, day)?.rumah,
    stages: stagesOn(person, day),
    months: once(() => monthsIn(person, { day, firstDay, lastDay })),
    screenings,
    came: attendedIn(person, month).some(isThere) || screenings.some(isAtPosyandu),
    gain: once(() => gainIn(person, lastDay)),
    latest: (card, fact) => {
      for (const screening of screenings) {
        if (screening.instrument !== card.id) continue
        const reading = person.reading(screening)
        // A reading is made by the card of that id, so these are the card's own facts.
        const found = reading && fact(reading.facts as Parameters<typeof fact>[0])
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

const isMain = (s: Screening): boolean => mainCards.has(s.instrument)
const isAtPosyandu = (s: Screening): boolean =>
  isMain(s) && (s.lokasi === undefined || s.lokasi === 'posyandu' || s.hari !== undefined)

const attendedIn = ({ attended }: Person, month: string): string[] =>
  attended.filter(a => inMonth(a.day, month)).map(a => a.day)

const homeOn = ({ stays }: Person, day: string): string => stayOn(stays, day)?.posyandu ?? ''

function dayIn(person: Person, month: string): string | undefined {
  const lastDay = lastDayOf(month)
  if (person.since > lastDay) return undefined
  const carded = servedLast(
    person,
    person
      .screenings(month)
      .filter(isMain)
      .map(s => s.happenedOn),
  )
  if (carded !== undefined) return carded
  const first = firstSasaran(person, `${month}-01`, lastDay)
  return servedLast(person, attendedIn(person, month).filter(isOfHome(person, first))) ?? first
}

/**
 * Cards say what was found, a tick only that she came: a card goes before. A tick at the posyandu that she has left since
 * stands on no phone of the new one, so it does not take from the new one the month in which she is sasaran only there.
 */
const isOfHome =
  (person: Person, first: string | undefined) =>
  (ticked: string): boolean =>
    first === undefined || ticked >= first || homeOn(person, ticked) === homeOn(person, first)

/** No month before it has her: a guest, or who was away when she was written down, becomes known later. */
function isFirst(person: Person, month: string): boolean {
  let at = person.since.slice(0, 7)
  while (at < month && dayIn(person, at) === undefined) at = monthAfter(at)
  return at >= month
}

/** The first of the months of the year without her since she was last here; what was while she lived elsewhere is counted there. */
function backFrom(person: Person, month: string): string {
  let at = month
  for (
    let before = monthBefore(at);
    before >= januaryOf(month) && wasAway(person, before);
    before = monthBefore(at)
  )
    at = before
  return at
}
const wasAway = (person: Person, month: string): boolean =>
  dayIn(person, month) === undefined && isServedOn(person.stays, lastDayOf(month))

const servedLast = ({ stays }: Person, days: readonly string[]): string | undefined =>
  days
    .filter(d => isServedOn(stays, d))
    .toSorted()
    .at(-1)

function firstSasaran({ stays, since }: Person, firstDay: string, lastDay: string): string | undefined {
  return firstCounted(stays, since > firstDay ? since : firstDay, lastDay)
}

type Days = Pick<PersonMonth, 'day' | 'firstDay' | 'lastDay'>

/** Who is away and was examined all the same was sasaran on that day. */
function monthsIn(person: Person, { day, firstDay, lastDay }: Days): Months | undefined {
  const { birth, sex, stays } = person
  if (birth === undefined || sex === undefined || birth > day) return undefined
  const first = earlier(firstSasaran(person, firstDay, lastDay) ?? day, day)
  const last = later(lastCounted(stays, first, lastDay) ?? day, day)
  return { first: completedMonths(birth, first), last: completedMonths(birth, last) }
}
const earlier = (a: string, b: string): string => (a < b ? a : b)
const later = (a: string, b: string): string => (a > b ? a : b)

function stagesOn({ birth, sex, episodes }: Person, day: string): LifeStages | undefined {
  if (birth === undefined || sex === undefined || birth > day) return undefined
  return lifeStages(
    { birthDate: birth, sex },
    episodes().map(e => pregnancyOf(e, day)),
    day,
  )
}

/** What is copied from the book for last month is no weighing of ours. */
const isWeighing = ({ instrument, answers }: Screening): boolean =>
  childCards.has(instrument) && gramsOf(numberOf(answers['bb'])) !== undefined
const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)

function gainIn({ birth, sex, weighings, screenings, reading, policyOn }: Person, lastDay: string) {
  const weighed = screenings(lastDay.slice(0, 7)).find(isWeighing)
  const who = weighed && reading(weighed)?.context.who
  if (!who || birth === undefined || sex === undefined) return undefined
  return weightGain(who, weighings(), lastDay, policyOn(weighed.happenedOn).policy)
}
