import type { AnyAnswers } from '../../instrument/answers.ts'
import type { Body } from '../../log/entry.ts'
import { perluBidan } from '../../instrument/tell.ts'
import { changesOf, create, edit, entriesOf } from '../draft.ts'
import type { EntryDraft, Opened, Pen, SplitBody } from '../draft.ts'
import { konsul } from '../konsul.ts'
import { rujukan } from '../rujukan.ts'
import { toldOf } from '../told.ts'
import { consultBody, referralBody } from './referral.ts'
import { screeningBody, screeningKindOf, slipReasons } from './screening.ts'
import type { ScreeningCard, ScreeningResult, ToldVersion } from './screening.ts'

export type Correction = {
  readonly answers: AnyAnswers
  readonly assessment: ScreeningResult
  readonly version: ToldVersion
  /** The referral that this screening made, opened with it: it follows the corrected answers. */
  readonly referral?: Opened | undefined
  /** The same for the consultation on the spot. */
  readonly consult?: Opened | undefined
  /** Who measured or asked the sections that are added now, and why something is put right. */
  readonly petugas?: Readonly<Record<string, string>> | undefined
  readonly alasan?: string | undefined
}

/**
 * RULES.md C1: the changed answers, and what is told now. An answer that is not given any more is taken back. The pen
 * carries the day of the screening, from which deadlines count.
 */
export function correctScreening(
  pen: Pen,
  instrument: ScreeningCard,
  opened: Opened,
  c: Correction,
): EntryDraft[] {
  const body = screeningBody({ ...c, instrument }, metaOf(opened, c))
  const posyandu = { ...withdrawn(instrument, opened, 'posyandu'), ...body.posyandu }
  const changed: SplitBody = {
    posyandu: changesOf(opened.shown, {
      ...posyandu,
      told: stillHidden(instrument, opened, posyandu['told']),
    }),
    health: changesOf(opened.shown, { ...withdrawn(instrument, opened, 'health'), ...body.health }),
  }
  return [
    ...entriesOf(pen, screeningKindOf(instrument), opened, changed),
    ...correctedReferral(pen, opened, c, slipReasons(instrument, c.assessment)),
    ...correctedConsult(pen, opened, c, slipReasons(instrument, c.assessment)),
  ]
}

/** Another desk's sections keep the name of who did them. */
function metaOf(opened: Opened, c: Correction): Body {
  const earlier = opened.shown['petugas']
  const petugas = c.petugas && { ...(typeof earlier === 'object' ? earlier : {}), ...c.petugas }
  return { petugas, alasan_koreksi: c.alasan }
}

/** Answers that this author never received still stand: that a bidan is needed is not hers to take back. */
function stillHidden(instrument: ScreeningCard, opened: Opened, told: unknown): unknown {
  const now = toldOf(told)
  const before = toldOf(opened.shown['told'])
  const received = Object.keys(opened.shown).some(k => instrument.questions[k]?.seenBy === 'health')
  if (!now || received || !before?.hasil.includes(perluBidan) || now.hasil.includes(perluBidan)) return told
  return { ...now, hasil: [...now.hasil, perluBidan] }
}

/** Only what this author was shown: what a kader never received is not hers to take back. */
function withdrawn(instrument: ScreeningCard, opened: Opened, reader: 'posyandu' | 'health'): Body {
  const answers = Object.keys(opened.shown).filter(k => instrument.questions[k]?.seenBy === reader)
  const told = reader === 'health' && opened.shown['told_kesehatan'] !== undefined ? ['told_kesehatan'] : []
  return Object.fromEntries([...answers, ...told].map(k => [k, null]))
}

type Reasons = ReturnType<typeof slipReasons>

function correctedReferral(pen: Pen, opened: Opened, c: Correction, reasons: Reasons): EntryDraft[] {
  const body = referralBody(reasons, pen.happenedOn)
  if (!c.referral) return body ? create(pen, rujukan, opened.about, { ...body, dari: opened.record }) : []
  if (hasUnseenReasons(c.referral)) return edit(pen, rujukan, c.referral, onlyReasons(body))
  return edit(pen, rujukan, c.referral, body ? { ...body, batal: false } : { batal: true })
}

function correctedConsult(pen: Pen, opened: Opened, c: Correction, reasons: Reasons): EntryDraft[] {
  const body = consultBody(reasons)
  if (c.consult) return edit(pen, konsul, c.consult, body ?? onlyReasons(undefined))
  return body ? create(pen, konsul, opened.about, { ...body, dari: opened.record }) : []
}

/** A health worker's reasons stand behind it, which this author cannot weigh: place and deadline stay. */
const hasUnseenReasons = (referral: Opened): boolean =>
  referral.shown['perlu_bidan'] === true && referral.shown['aturan_kesehatan'] === undefined

const onlyReasons = (body: Body | undefined): Body => ({
  aturan: body?.['aturan'] ?? [],
  alasan: body?.['alasan'] ?? [],
})
