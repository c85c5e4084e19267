import type { AnyAnswers, AnyInstrument } from '../instrument/index.ts'
import type { Person } from '../indicators/person.ts'
import { stayOn } from '../indicators/stays.ts'
import type { RecordView } from '../log/fold.ts'
import { countedHistory } from '../records/history.ts'
import type { Screening } from '../records/history.ts'
import { lastFigures } from '../records/last-figures.ts'
import { completenessOf } from './completeness.ts'
import { confirmedOn } from './confirmed.ts'
import { doubtKey } from './doubt.ts'
import { doubtsOf } from './doubts.ts'
import { isFigure } from './figure-doubts.ts'
import { answersOfFirstDay, firstAnswers } from './first-answers.ts'
import { comparedWith } from './same.ts'
import { daysLate } from './save-day.ts'
import type { Visit } from './visit.ts'
import { isImported, measuredBy, typedBy } from './who-measured.ts'

type Held = { readonly person: Person; readonly screening: Screening; readonly record: RecordView }

/** What stands on a card, held against what was there first. */
export function visitOf(i: AnyInstrument, held: Held): Visit {
  const { person, screening, record } = held
  const { happenedOn } = screening
  const withdrawn = screening.cancelled || screening.movedTo !== undefined
  const answers = screening.answers as AnyAnswers // as stored; readers drop what is no answer
  const found = findings(i, held, answers)
  const isRight = confirmedOn(record, answers)
  const open = found.doubts.filter(d => d.why === 'bertentangan' || !isRight(d.key))
  const same = found.compared?.same === true
  const copied = same && found.compared?.keys.every(isRight) !== true
  return {
    person: person.id,
    home: stayOn(person.stays, happenedOn)?.posyandu ?? '',
    posyandu: record.items[0]?.entry.posyandu ?? '',
    record: record.id,
    instrument: i.id,
    on: happenedOn,
    by: typedBy(record),
    measuredBy: measuredBy(record, i, 'bb'),
    filled: found.filled,
    compared: found.compared,
    doubts: open,
    copied,
    confirmed: found.doubts.length - open.length + (same && !copied ? 1 : 0),
    hasFigures: Object.entries(i.questions).some(
      ([key, q]) => isFigure(q) && typeof screening.answers[key] === 'number',
    ),
    late: lateOf(held),
    mended: record.items.length === 1 && !withdrawn ? 0 : mendedOn(i, held, withdrawn ? undefined : found),
    withdrawn,
  }
}

type Found = Pick<Visit, 'filled' | 'doubts' | 'compared'>

function findings(i: AnyInstrument, { person, screening, record }: Held, answers: AnyAnswers): Found {
  const context = person.reading(screening)?.context
  const history = countedHistory(person.view)
  return {
    filled: context && !isImported(record) ? completenessOf(i, answers, context) : undefined,
    doubts: doubtsOf(i, answers, { context, last: lastFigures(history, screening.happenedOn) }),
    compared: isImported(record)
      ? undefined
      : comparedWith({ ...screening, answers: { ...answers } }, history),
  }
}

/** Without `now` the whole card is gone, and with it everything that was doubtful on it; gaps of it are nobody's any more. */
function mendedOn(i: AnyInstrument, held: Held, now: Found | undefined): number {
  const first = findings(i, held, firstAnswers(held.record))
  const still = new Set(now?.doubts.map(doubtKey))
  const doubts = first.doubts.filter(d => !still.has(doubtKey(d))).length
  const copied = first.compared?.same === true && now?.compared?.same !== true ? 1 : 0
  return doubts + copied + (now ? gapsFilled(i, held, now) : 0)
}

/** What a desk adds on the same day belongs to the visit; what comes on a later one was mended. */
function gapsFilled(i: AnyInstrument, held: Held, { filled }: Found): number {
  const context = held.person.reading(held.screening)?.context
  if (!context || !filled) return 0
  const left = new Set(filled.missing)
  return completenessOf(i, answersOfFirstDay(held.record), context).missing.filter(key => !left.has(key))
    .length
}

function lateOf({ record, screening }: Held): Visit['late'] {
  const [first] = record.items
  if (!first || isImported(record) || screening.movedFrom !== undefined) return undefined
  return daysLate(screening.happenedOn, first)
}
