import { describe, expect, it } from 'vitest'
import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { aksAnswersFor } from '../../../src/domain/instruments/parts/aks-score.ts'
import { srqKeys } from '../../../src/domain/instruments/parts/srq-questions.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { registerPerson } from '../../../src/domain/records/index.ts'
import { historyOf } from '../../../src/features/people/history-rows.ts'
import { screeningDrafts } from '../../../src/features/screening/save.ts'
import { id, pen, world } from '../../domain/records/world.ts'
import { aisyah, frameOf } from '../screening/frames.ts'

/** As it stands in the history of somebody of 70; the kader's own phone holds also what she was told in confidence. */
function detailOf(name: string, answers: AnyAnswers, health: boolean) {
  const w = world()
  const p = pen()
  const who = { nama: 'Toemirah', jk: 'P', tanggal_lahir: '1956-05-01', nik_status: 'belum' } as const
  w.accept(registerPerson(p, { ...who, status: 'aktif', posyandu: p.posyandu, sasaran: 'sasaran' }, aisyah))
  const frame = frameOf(name, {}, { ageYears: 70, ageMonths: 846, sex: 'P' })
  w.accept(
    screeningDrafts(p, {
      frame,
      draft: frame.start,
      answers,
      sections: frame.instrument.sections.map(s => s.id),
      by: id('kader A'),
      version: { rules: 'abc' },
      now: { records: [] },
    }),
  )
  const [row] = historyOf(w.viewOf(aisyah), { person: aisyah, health, policy: policyDefaults })
  return { detail: row?.detail, tone: row?.tone }
}

describe('a card without figures says what it came to', () => {
  it('the score of the daily activities', () => {
    expect(detailOf('aks', aksAnswersFor(15), false)).toMatchObject({
      detail: 'AKS 15: perlu dibantu sedikit (ringan)',
    })
  })

  it('what needs care', () => {
    const answers = {
      mataKanan: 'normal',
      mataKiri: 'gangguan',
      telingaKanan: 'normal',
      telingaKiri: 'normal',
    }
    expect(detailOf('mata-telinga', answers, false).detail).toBe('Mata perlu diperiksa')
  })

  it('an answer given in confidence is no more than "Perlu bidan" for a kader, also in colour', () => {
    const answers = Object.fromEntries(srqKeys.map(key => [key, true]))
    expect(detailOf('srq-20', answers, false)).toEqual({ detail: 'Perlu bidan', tone: 'kuning' })
    const { detail } = detailOf('srq-20', answers, true)
    expect(detail).toContain('Ada pikiran mengakhiri hidup')
    expect(detail).toContain('Berpotensi mengalami masalah kesehatan jiwa')
    expect(detail).not.toContain('Terima kasih sudah bercerita')
  })

  it('a confidential card with nothing to do says only that it was asked', () => {
    const answers = Object.fromEntries(srqKeys.map(key => [key, false]))
    expect(detailOf('srq-20', answers, false)).toEqual({ detail: 'isian rahasia', tone: 'hijau' })
  })
})
