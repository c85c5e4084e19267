import { describe, expect, it } from 'vitest'
import { assess, tell } from '../../../src/domain/instrument/index.ts'
import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { explainer } from '../../../src/features/screening/explain.ts'
import { wordsOfTold } from '../../../src/features/screening/told-words.ts'
import { frameOf } from './frames.ts'

type Frame = ReturnType<typeof frameOf>

function explained({ instrument, c }: Frame, answers: AnyAnswers, code: string, health: boolean) {
  const { posyandu, health: closed } = tell(assess(instrument, answers, c), { rules: 'abc' })
  const told = [posyandu, closed].filter(t => t !== undefined)
  const found = told.flatMap(t => wordsOfTold(instrument, t, answers, c)).find(f => f.code === code)
  if (!found) throw new Error(`${code} was not told`)
  return explainer({ instrument, answers, c }, { health })(found)
}

describe('why a result says what it says', () => {
  it('is the figure with its unit and day, and the rule with its own figure', () => {
    const ibu = frameOf('ibu-hamil', {}, { pregnant: true })
    expect(explained(ibu, { lila: 23.4 }, 'lila-merah', false)).toEqual({
      measured: 'Dicatat 10 November 2026. LiLA: 23,4 cm.',
      figures: ['LiLA kurang dari 23,5 cm'],
    })
    expect(explained(ibu, { lila: 23.5 }, 'lila-hijau', false).figures).toEqual([
      'LiLA tidak kurang dari 23,5 cm',
    ])
  })

  it('marks a figure that the area chose', () => {
    const ibu = frameOf('ibu-hamil', {}, { pregnant: true })
    const policy = { ...ibu.c.policy, ambang: { 'lila-kek': 24 } }
    const area = { ...ibu, c: { ...ibu.c, policy } }
    expect(explained(area, { lila: 23.8 }, 'lila-merah', false).figures).toEqual([
      'LiLA kurang dari 24 cm (ambang daerah)',
    ])
  })

  const child = frameOf(
    'bayi-balita-apras',
    {},
    {
      sex: 'L',
      ageMonths: 14,
      birthDate: '2025-09-01',
      past: { weighings: [{ onDate: '2026-10-10', grams: 9000 }] },
    },
  )

  it('names the least gain of that age', () =>
    expect(explained(child, { bb: 9.1 }, 'bb-t', false).figures).toContainEqual(
      expect.stringMatching(
        /^Kenaikan berat minimal \(KBM\) laki-laki umur 12–60 bulan: belum sampai 200 gram$/,
      ),
    ))

  it('speaks of a line to a kader and of SD to a health worker, never of a class to a kader', () => {
    const said = (health: boolean) => explained(child, { bb: 6 }, 'bb-bgm', health).figures.join('; ')
    expect(said(true)).toContain('−3 SD')
    expect(said(false)).toContain('Di bawah garis −3 di grafik pertumbuhan')
    expect(said(false)).not.toMatch(/SD|kurang|buruk|stunting/)
  })

  it('says nothing of an answer given in confidence', () => {
    const srq = frameOf('srq-20')
    const yes = Object.fromEntries(Object.keys(srq.instrument.questions).map(key => [key, true]))
    const told = assess(srq.instrument, yes, srq.c).findings
    expect(told.length).toBeGreaterThan(0)
    for (const { code } of told)
      expect(explained(srq, yes, code, true)).toEqual({ measured: undefined, figures: [] })
  })
})
