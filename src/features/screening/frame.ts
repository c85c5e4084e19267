import type { AnyInstrument, Context } from '../../domain/instrument/index.ts'
import { recordById, recordsOf } from '../../domain/log/index.ts'
import type { RecordView, View } from '../../domain/log/index.ts'
import { withEdition } from '../../domain/policy/index.ts'
import { referenceFor } from '../../domain/instruments/reference-for.ts'
import type { ValidPolicy } from '../../domain/policy/index.ts'
import {
  assignmentsOf,
  countedHistory,
  maySpecialVisit,
  openRecord,
  screeningId,
  screeningKindId,
  subjectOf,
} from '../../domain/records/index.ts'
import type { Opened } from '../../domain/records/index.ts'
import type { AppPocket } from '../shared/pocket.tsx'
import { correctionDraft, formDraft } from './ids.ts'
import { lastValues } from './last-values.ts'
import type { LastValue } from './last-values.ts'
import { draftFrom } from './stored-draft.ts'
import type { ScreeningDraft } from './stored-draft.ts'
import { typedOf } from './typed.ts'
import type { Where } from './use-where.ts'

/** Everything that a form needs, read once when it opens. */
export type Frame = {
  readonly instrument: AnyInstrument
  readonly person: string
  readonly record: string
  readonly draftId: string
  readonly start: ScreeningDraft
  /** The form was left half-filled and goes on where it stood. */
  readonly restored: boolean
  readonly correcting: boolean
  /** A health worker fills it in: some questions are only hers. */
  readonly health: boolean
  readonly c: Context
  readonly policy: ValidPolicy
  readonly last: Readonly<Record<string, LastValue>>
  readonly where: Where
}

type Ask = {
  readonly pocket: AppPocket
  readonly instrument: AnyInstrument
  readonly person: string
  readonly where: Where
  readonly policy: ValidPolicy
  /** The record that is put right; absent while measuring. */
  readonly correct?: string | undefined
}

export async function openFrame(ask: Ask): Promise<Frame | undefined> {
  const { pocket, instrument, where, correct } = ask
  const [opened, reference] = await Promise.all([pocket.open(ask.person), referenceFor(instrument)])
  const person = opened.id
  const who = subjectOf(opened.view, person, where.happenedOn, instrument.id)
  if (!who) return undefined
  // A bookmark or a list that was left open outlives the assignment.
  if (instrument.wholly && correct === undefined && !mayVisit(ask, opened.view)) return undefined
  const record = correct ?? screeningId(where, person, instrument.id)
  const draftId = correct ? correctionDraft(correct) : formDraft(where, person, instrument.id)
  const stored = draftFrom(await pocket.drafts.get(draftId))
  const history = countedHistory(opened.view)
  const start = stored ?? startFrom(instrument, opened.view, record)
  const policy = withEdition(ask.policy, start.opened?.shown['edisi'])
  return {
    instrument,
    person,
    record,
    draftId,
    start,
    restored: stored !== undefined,
    correcting: correct !== undefined,
    c: { who, policy: policy.policy, reference },
    health: pocket.profile.role !== 'kader',
    policy,
    last: lastValues(instrument, history, who),
    where,
  }
}

const mayVisit = ({ pocket: { profile }, where, policy }: Ask, view: View): boolean =>
  maySpecialVisit(profile, policy.policy.kaderBolehTbOdgj, assignmentsOf(view), where.happenedOn)

/** Another desk, or an earlier save of this one, may have begun the card: it goes on from there. */
function startFrom(instrument: AnyInstrument, view: View, record: string): ScreeningDraft {
  const before = recordById(view, screeningKindId(instrument.id), record)
  if (!before) return { values: {}, called: [] }
  const opened = openRecord(before)
  return {
    values: typedOf(instrument, opened.shown),
    opened,
    referral: madeBy(view, 'rujukan', record),
    consult: madeBy(view, 'konsul', record),
    called: [],
  }
}

function madeBy(view: View, kind: string, record: string): Opened | undefined {
  const own = recordsOf(view, kind).findLast(r => dariOf(r) === record)
  return own && openRecord(own)
}

const dariOf = (r: RecordView): unknown => r.fields['dari']?.values[0].value
