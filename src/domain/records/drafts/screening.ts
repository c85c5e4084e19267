import type { AnyAnswers } from '../../instrument/answers.ts'
import type { Assessment } from '../../instrument/assess.ts'
import type { Questions } from '../../instrument/question.ts'
import { splitByReader } from '../../instrument/split-by-reader.ts'
import { isEmptyTold, tell } from '../../instrument/tell.ts'
import type { Body } from '../../log/entry.ts'
import { create, entriesOf } from '../draft.ts'
import type { EntryDraft, Pen, SplitBody } from '../draft.ts'
import { edukasi } from '../edukasi.ts'
import { screeningKindId } from '../screening.ts'
import { referralDrafts } from './referral.ts'

/** What of an instrument and of its assessment a save needs. */
export type ScreeningCard = {
  readonly id: string
  readonly questions: Questions
  readonly wholly?: 'health'
}
export type ScreeningResult = Pick<Assessment, 'findings' | 'referrals' | 'educations'>
/** Content hash of the rules, and the policy record that was valid. */
export type ToldVersion = { readonly rules: string; readonly policy?: string }

export type Answered = {
  readonly instrument: ScreeningCard
  readonly answers: AnyAnswers
  readonly assessment: ScreeningResult
  readonly version: ToldVersion
  /** The record id, when the caller must know it beforehand. */
  readonly record?: string | undefined
}

export type Visit = {
  readonly lokasi: 'posyandu' | 'rumah' | 'pustu' | 'lain'
  readonly hari?: string | undefined
  /** Who measured or asked, by section. */
  readonly petugas?: Readonly<Record<string, string>> | undefined
  readonly edisi?: string | undefined
  readonly cara_isi?: 'langsung' | 'salin' | undefined
  readonly kunjungan?: string | undefined
}

/** Education points that were ticked as told. */
type Taught = { readonly materi?: readonly string[] | undefined }

export type ScreeningSave = Answered & Visit & Taught & { readonly person: string }

export const saveScreening = (pen: Pen, s: ScreeningSave): EntryDraft[] =>
  saveScreenings(pen, { ...s, cards: [s] })

/**
 * One save for all cards of one visit: each card in one entry per reader class, and one referral, one consultation and
 * one education for all of them together.
 */
export function saveScreenings(
  pen: Pen,
  s: Visit & Taught & { readonly person: string; readonly cards: readonly Answered[] },
): EntryDraft[] {
  const { hari, lokasi, petugas, edisi, cara_isi, kunjungan, person } = s
  const meta = { hari, lokasi, petugas, edisi, cara_isi, kunjungan }
  const cards = s.cards.map(c => ({ ...c, record: c.record ?? pen.newId() }))
  const dari = cards[0]?.record
  return [
    ...cards.flatMap(c =>
      entriesOf(
        pen,
        screeningKindOf(c.instrument),
        { about: person, record: c.record },
        screeningBody(c, meta),
      ),
    ),
    ...referralDrafts(
      pen,
      person,
      cards.flatMap(c => slipReasons(c.instrument, c.assessment)),
      { dari, hari },
    ),
    ...taughtDrafts(pen, s, { oleh: pen.by, hari, dari }),
  ]
}

/** A slip is read by every kader of the posyandu. What is wholly confidential makes none: health workers read it in the card itself. */
export const slipReasons = (instrument: ScreeningCard, assessment: ScreeningResult) =>
  instrument.wholly ? [] : assessment.referrals

type TaughtTo = Taught & { readonly person: string; readonly cards: readonly Answered[] }

/** A point that follows from a health answer is as private as the answer. */
function taughtDrafts(pen: Pen, s: TaughtTo, origin: Body): EntryDraft[] {
  const points = s.materi ?? []
  if (points.length === 0) return []
  const educations = s.cards.flatMap(c => c.assessment.educations)
  const hidden = new Set(educations.filter(e => e.seenBy === 'health').map(e => e.id))
  const open = points.filter(p => !hidden.has(p))
  const secret = points.filter(p => hidden.has(p))
  return create(pen, edukasi, s.person, {
    ...origin,
    ...(open.length > 0 ? { materi: open } : {}),
    ...(secret.length > 0 ? { materi_kesehatan: secret } : {}),
  })
}

export const screeningKindOf = (instrument: ScreeningCard) => ({ kind: screeningKindId(instrument.id), v: 1 })

export function screeningBody({ instrument, answers, assessment, version }: Answered, meta: Body): SplitBody {
  const split = splitByReader(instrument, answers)
  const told = tell(assessment, version)
  const healthTold = isEmptyTold(told.health) ? {} : { told_kesehatan: told.health }
  const hidden = { ...split.health, ...healthTold }
  const seen = Object.fromEntries(Object.entries(meta).filter(([, v]) => v !== undefined))
  if (instrument.wholly) return { posyandu: {}, health: { ...seen, ...split.posyandu, ...hidden } }
  const marked = Object.keys(hidden).length > 0 ? { ada_rahasia: true } : {}
  return { posyandu: { ...split.posyandu, ...seen, told: told.posyandu, ...marked }, health: hidden }
}
