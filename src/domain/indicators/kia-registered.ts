import { givenDoses } from '../due/given.ts'
import { whoIs } from '../due/person.ts'
import { tdFor } from '../due/td.ts'
import { ibuHamil } from '../instruments/ibu-hamil.ts'
import { beginOf } from '../records/episode-state.ts'
import type { Episode } from '../records/episode-state.ts'
import { countedHistory } from '../records/history.ts'
import type { Screening } from '../records/history.ts'
import { happenedIn } from './happened.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'

/** On which day of a pregnancy something was first known of it. */
type Found = {
  readonly openedOn: string
  readonly tdKnown: string | undefined
  readonly tdProtected: string | undefined
  readonly risk: string | undefined
}

const afterAll = '9999-12-31'
/** T2 and more protects mother and child (PWS KIA: “T2+”). */
const protectedFrom = 2
/** Found at a posyandu: the 4T and body signs of the card, a thin arm, high blood pressure, low haemoglobin. */
const risks = ['adaRisiko', 'kek', 'tdIbuTinggi', 'hbKurang']

const foundOf = oncePer((person: Person): readonly Found[] =>
  person.episodes().map(e => {
    const status = tdIn(person, e)
    return {
      openedOn: e.openedOn,
      tdKnown: status[0]?.day,
      tdProtected: status.find(s => s.status >= protectedFrom)?.day,
      risk: riskIn(person, e),
    }
  }),
)

/** Status T as the pregnancy became known, and as it was raised until its end; days on which nothing is known are left out. */
function tdIn({ view, id, policyOn }: Person, { openedOn, tanggalAkhir = afterAll }: Episode) {
  const { counted } = givenDoses(view)
  const whoOn = (day: string) => whoIs(view, id, day, policyOn(day).policy)
  const changes = [...counted.map(d => d.date), whoOn(openedOn)?.recordedTd?.on ?? openedOn]
  return [openedOn, ...changes.filter(d => d > openedOn && d <= tanggalAkhir)].toSorted().flatMap(day => {
    const who = whoOn(day)
    const td = who && tdFor(who, counted)?.status
    return td ? [{ day, status: td.status }] : []
  })
}

function riskIn(person: Person, e: Episode): string | undefined {
  const [from, until] = [beginOf(e) ?? e.openedOn, e.tanggalAkhir ?? afterAll]
  const isRisk = (s: Screening): boolean => risks.some(fact => person.reading(s)?.facts[fact] === true)
  return countedHistory(person.view).findLast(
    s => s.instrument === ibuHamil.id && s.happenedOn >= from && s.happenedOn <= until && isRisk(s),
  )?.happenedOn
}

/**
 * Of the pregnancies that became known in this year (`kia-bumil-baru`), each once, in the month in which it was found and
 * never before the pregnancy itself: divided by them it is a share. One that runs over New Year is of the year before.
 */
export const foundInPregnancy =
  (what: Exclude<keyof Found, 'openedOn'>) =>
  (m: PersonMonth): boolean =>
    foundOf(m.person).some(({ openedOn, [what]: day }) => {
      if (day === undefined || openedOn.slice(0, 4) !== m.month.slice(0, 4)) return false
      return happenedIn(m, day > openedOn ? day : openedOn)
    })
