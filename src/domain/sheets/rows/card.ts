import { instrumentById } from '../../instruments/index.ts'
import { assess } from '../../instrument/index.ts'
import type { AnyAnswers, AnyInstrument } from '../../instrument/index.ts'
import { shown } from '../../log/index.ts'
import type { Body } from '../../log/index.ts'
import { withEdition } from '../../policy/index.ts'
import {
  countedHistory,
  countedOf,
  edukasi,
  referralsOf,
  subjectOf,
  tujuanRujukan,
} from '../../records/index.ts'
import type { Screening } from '../../records/index.ts'
import type { Asked } from '../asked.ts'
import { isIn } from '../asked.ts'
import type { Subject } from '../sheet.ts'
import { residentOf } from './resident.ts'
import type { Resident } from './resident.ts'

/** One filled card as a line of its paper form: what was answered, and what follows from it by the rules of that day. */
export type CardRow = {
  readonly resident: Resident
  readonly onDate: string
  readonly answers: Body
  readonly derived: Readonly<Record<string, unknown>>
  /** Other cards of the same day that stand on the same line of paper, such as eyes and ears. */
  readonly beside: Readonly<Record<string, Line>>
  readonly referred: string | undefined
  readonly taught: boolean
}
type Line = { readonly answers: Body; readonly derived: Readonly<Record<string, unknown>> }

/** The lines of one form, oldest first: of one person the year until the asked day, of an area the month. */
export function cardRows(
  subject: Subject,
  asked: Asked,
  cards: readonly string[],
  beside: readonly string[] = [],
): readonly CardRow[] {
  const resident = residentOf(subject, asked)
  if (!resident) return []
  const days = asked.person === undefined ? asked : { from: `${asked.month.slice(0, 4)}-01-01`, to: asked.to }
  const history = countedHistory(subject.view).toReversed()
  return history
    .filter(s => cards.includes(s.instrument) && isIn(days, s.happenedOn))
    .map(s => ({
      resident,
      onDate: s.happenedOn,
      ...lineOf(subject, s, asked, resident.posyandu),
      beside: Object.fromEntries(
        history
          .filter(o => beside.includes(o.instrument) && o.happenedOn === s.happenedOn)
          .map(o => [o.instrument, lineOf(subject, o, asked, resident.posyandu)]),
      ),
      referred: referredOn(subject, s),
      taught: countedOf(subject.view, edukasi.kind).some(r => shown(r, 'dari') === s.record),
    }))
}

function lineOf({ id, view }: Subject, s: Screening, asked: Asked, posyandu: string): Line {
  const card = instrumentById(s.instrument)
  const who = subjectOf(view, id, s.happenedOn, s.instrument)
  if (!card || !who) return { answers: s.answers, derived: {} }
  const valid = { policy: asked.policyOf(posyandu, s.happenedOn), from: [] }
  const { policy } = withEdition(valid, s.edisi)
  return { answers: s.answers, derived: derivedOf(card, s, { who, policy, reference: asked.reference }) }
}

type Ground = Parameters<typeof assess>[2]
const derivedOf = (card: AnyInstrument, { answers }: Screening, ground: Ground): Line['derived'] => ({
  ...assess(card, answers as AnyAnswers, ground).derived, // stored under its questions; `assess` drops what it does not understand,
})

function referredOn({ view }: Subject, s: Screening): string | undefined {
  const own = referralsOf(view).filter(r => r.body.dari === s.record)
  return own.length > 0 ? own.map(r => tujuanRujukan[r.body.tujuan ?? 'puskesmas']).join(', ') : undefined
}
