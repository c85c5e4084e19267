import { lastDayOf, monthBefore } from '../indicators/month.ts'
import { loggedOf } from '../indicators/logged.ts'
import type { Told } from '../indicators/logged.ts'
import { personFrom } from '../indicators/person.ts'
import type { Person, World } from '../indicators/person.ts'
import { instrumentById } from '../instruments/index.ts'
import type { RecordView } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { historyOf } from '../records/history.ts'
import type { Screening } from '../records/history.ts'
import { orang } from '../records/orang.ts'
import { addDigits } from './digits.ts'
import type { Digits } from './digits.ts'
import { identityOf } from './identity.ts'
import type { Identity } from './identity.ts'
import type { Visit } from './visit.ts'
import { visitOf } from './visit-of.ts'

/** Everything that a month says about the quality of its data. */
export type Found = {
  readonly month: string
  readonly visits: readonly Visit[]
  readonly people: readonly Identity[]
  /** Of the half year that ends with the month: thirty readings of one tool are rare in one. */
  readonly digits: readonly Digits[]
}

const digitMonths = 6

/** The month that is looked at, and the day that stands for its end while it is not over. */
export type Month = { readonly month: string; readonly today: string }

/**
 * One person. Entries that only health workers read are left out for every reader, so that a kader's phone, a laptop and the
 * server come to the same figures. Nothing of a subject that is nobody.
 */
export function check(subject: Told, { month, today }: Month, world: World): Found {
  const nothing = { month, visits: [], people: [], digits: [] }
  if (!recordById(subject.view, orang.kind, subject.id)) return nothing
  const logged = loggedOf(subject, new Map())
  const items = logged.items.filter(i => i.entry.seenBy === 'posyandu')
  const person = personFrom({ ...logged, items }, world)
  if (!person) return nothing
  const until = lastDayOf(month)
  const identity = identityOf(person, until < today ? until : today, month)
  const visits: Visit[] = []
  const digits = new Map<string, Digits>()
  for (const { screening, record } of cardsOf(person, monthsBack(month, digitMonths - 1), month)) {
    const i = instrumentById(screening.instrument)
    if (!i) continue
    const withdrawn = screening.cancelled || screening.movedTo !== undefined
    if (!withdrawn) addDigits(digits, record, i)
    if (screening.happenedOn.startsWith(month)) visits.push(visitOf(i, { person, screening, record }))
  }
  return { month, visits, people: identity ? [identity] : [], digits: [...digits.values()] }
}

/** What was found about each person of a month, as one. */
export function together(month: string, parts: readonly Found[]): Found {
  const digits = new Map<string, Digits>()
  for (const one of parts.flatMap(p => p.digits)) {
    const id = `${one.posyandu} ${one.by} ${one.tool}`
    const held = digits.get(id)
    const tally = held ? held.tally.map((n, digit) => n + (one.tally[digit] ?? 0)) : one.tally
    digits.set(id, { ...one, tally })
  }
  return {
    month,
    visits: parts.flatMap(p => p.visits),
    people: parts.flatMap(p => p.people),
    digits: [...digits.values()],
  }
}

function monthsBack(month: string, many: number): string {
  let at = month
  for (let i = 0; i < many; i++) at = monthBefore(at)
  return at
}

type Held = { readonly screening: Screening; readonly record: RecordView }

function cardsOf({ view }: Person, from: string, until: string): Held[] {
  return historyOf(view).flatMap(screening => {
    const month = screening.happenedOn.slice(0, 7)
    if (month < from || month > until) return []
    const record = view.records.find(r => r.id === screening.record && r.kind === screening.kind)
    return record ? [{ screening, record }] : []
  })
}
