import { assess, visibleAnswers } from '../../domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument } from '../../domain/instrument/index.ts'
import { understood } from '../../domain/instrument/understood.ts'
import { canonical, recordById } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { correctScreening, saveScreening, screeningKindId } from '../../domain/records/index.ts'
import type { EntryDraft, Opened, Pen, ToldVersion } from '../../domain/records/index.ts'
import type { Frame } from './frame.ts'
import type { ScreeningDraft } from './stored-draft.ts'

type ToSave = {
  readonly frame: Frame
  readonly draft: ScreeningDraft
  readonly answers: AnyAnswers
  /** The sections that this desk asked. */
  readonly sections: readonly string[]
  readonly by: string
  readonly version: ToldVersion
  /** The person as she is now: another desk's save may have come while the form was open. */
  readonly now: View
}

export function screeningDrafts(pen: Pen, s: ToSave): EntryDraft[] {
  const { instrument, c, where, record, person } = s.frame
  const answers = { ...foreign(instrument, s.draft.opened), ...visibleAnswers(instrument, s.answers, c) }
  const assessment = assess(instrument, answers, c)
  const petugas = s.frame.correcting ? undefined : doneBy(s, answers)
  const told = { answers, assessment, version: s.version }
  const { opened, referral, consult, alasan } = s.draft
  if (opened)
    return correctScreening(pen, instrument, opened, { ...told, referral, consult, petugas, alasan })
  if (isThere(s, answers)) return []
  const { hari, lokasi, kunjungan } = where
  return saveScreening(pen, {
    ...told,
    instrument,
    person,
    record,
    hari,
    lokasi,
    kunjungan,
    petugas,
    edisi: c.policy.edition,
  })
}

/** Who did each section of this desk in which something was answered. */
function doneBy({ frame, sections, by }: ToSave, answers: AnyAnswers): Record<string, string> {
  const done = frame.instrument.sections
    .filter(s => sections.includes(s.id))
    .filter(s => s.questions.some(k => answers[k] !== undefined))
  return Object.fromEntries(done.map(s => [s.id, by]))
}

/** Answers that a newer app gave and this one cannot hold, or that are asked no longer: they are kept, not taken back. */
function foreign(instrument: AnyInstrument, opened: Opened | undefined): AnyAnswers {
  if (!opened) return {}
  const own = Object.entries(opened.shown).filter(([k, v]) => instrument.questions[k] && v !== null)
  const answers = Object.fromEntries(own) as AnyAnswers // answers as they are stored; `understood` drops what is not
  const known: AnyAnswers = understood(instrument, answers)
  return Object.fromEntries(
    Object.entries(answers).filter(([k]) => known[k] === undefined || instrument.questions[k]?.retired),
  )
}

/** A second press in another window: the same answers are on this phone already. */
function isThere(s: ToSave, answers: AnyAnswers): boolean {
  const held = recordById(s.now, screeningKindId(s.frame.instrument.id), s.frame.record)
  if (!held) return false
  return Object.entries(answers).every(
    ([k, v]) => canonical(held.fields[k]?.values[0].value ?? null) === canonical(v),
  )
}
