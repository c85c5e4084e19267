import type { ShownReferral } from '../../instrument/assess.ts'
import { mergeReferrals } from '../../instrument/merge-referrals.ts'
import type { MergedReferral } from '../../instrument/merge-referrals.ts'
import { addDays } from '../../measures/age.ts'
import type { Body } from '../../log/entry.ts'
import { create } from '../draft.ts'
import type { EntryDraft, Pen } from '../draft.ts'
import { konsul } from '../konsul.ts'
import { rujukan } from '../rujukan.ts'

/** A reason with the reader class of its inputs: what an assessment or a triage gives. */
export type ReferReason = Pick<ShownReferral, 'id' | 'to' | 'unit' | 'urgency' | 'because' | 'seenBy'>

type Origin = { readonly dari?: string | undefined; readonly hari?: string | undefined }

/**
 * One referral with all its reasons, and one consultation on the spot with all of its own. Where a reason comes from a
 * health answer, the kader reads that a bidan is needed and by when, and nothing else of it.
 */
export function referralDrafts(
  pen: Pen,
  person: string,
  reasons: readonly ReferReason[],
  origin: Origin,
): EntryDraft[] {
  const refer = referralBody(reasons, pen.happenedOn)
  const consult = consultBody(reasons)
  return [
    ...(refer ? create(pen, rujukan, person, { ...refer, ...origin }) : []),
    ...(consult ? create(pen, konsul, person, { ...consult, ...origin }) : []),
  ]
}

export function referralBody(reasons: readonly ReferReason[], happenedOn: string): Body | undefined {
  const whole = mergeReferrals(reasons).rujuk
  if (!whole) return undefined
  const { open, hidden } = parts(reasons, 'rujuk')
  return {
    mendesak: whole.urgency,
    paling_lambat: addDays(happenedOn, whole.deadlineDays),
    tujuan: open?.to ?? 'pustu',
    unit: open?.units ?? ['bidan'],
    ...(open ? { aturan: open.rules, alasan: open.because } : {}),
    ...(hidden
      ? {
          perlu_bidan: true,
          aturan_kesehatan: hidden.rules,
          alasan_kesehatan: hidden.because,
          tujuan_kesehatan: hidden.to,
          unit_kesehatan: hidden.units,
        }
      : {}),
  }
}

export function consultBody(reasons: readonly ReferReason[]): Body | undefined {
  if (!mergeReferrals(reasons).konsul) return undefined
  const { open, hidden } = parts(reasons, 'konsul')
  return {
    ...(open ? { aturan: open.rules, alasan: open.because } : {}),
    ...(hidden
      ? { perlu_bidan: true, aturan_kesehatan: hidden.rules, alasan_kesehatan: hidden.because }
      : {}),
  }
}

type Parts = { readonly open: MergedReferral | undefined; readonly hidden: MergedReferral | undefined }

const parts = (reasons: readonly ReferReason[], which: 'rujuk' | 'konsul'): Parts => ({
  open: mergeReferrals(reasons.filter(r => r.seenBy === 'posyandu'))[which],
  hidden: mergeReferrals(reasons.filter(r => r.seenBy === 'health'))[which],
})
