import { describe, expect, it } from 'vitest'
import { assess, loudness, tell } from '../../../src/domain/instrument/index.ts'
import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { saidByQuestion } from '../../../src/features/screening/conclude.ts'
import { emergenciesIn, settled } from '../../../src/features/screening/emergencies.ts'
import { figureOf, kiaLine } from '../../../src/features/screening/figures.ts'
import { discreet } from '../../../src/features/screening/discreet.ts'
import { loudRed } from '../../../src/features/screening/loud-red.ts'
import { emergencySteps, isPrivate } from '../../../src/features/screening/steps.ts'
import { saidToday, wordsOfTold } from '../../../src/features/screening/told-words.ts'
import { card, frameOf } from './frames.ts'

const anak = frameOf('bayi-balita-apras', {}, { ageMonths: 14 })
const toldOf = (answers: AnyAnswers) =>
  tell(assess(anak.instrument, answers, anak.c), { rules: 'abc' }).posyandu

describe('what was told', () => {
  it('is said in words, with its source', () => {
    const [found] = wordsOfTold(anak.instrument, toldOf({ lila: 12.3 }), { lila: 12.3 }, anak.c)
    expect(found).toMatchObject({
      level: 'kuning',
      words: 'LiLA kuning, perlu diperiksa',
      rule: { id: 'lila-anak-kuning', source: expect.any(String), signOff: 'belum' },
    })
  })

  it('is shown also when a newer app said it', () => {
    const told = { ...toldOf({}), hasil: ['hasil-baru'] }
    expect(wordsOfTold(anak.instrument, told, {}, anak.c)[0]?.words).toContain(
      'aplikasi yang lebih baru (hasil-baru)',
    )
  })

  it('is only "perlu bidan" where it came from a health answer', () => {
    const told = { ...toldOf({}), hasil: ['perlu-bidan'] }
    expect(wordsOfTold(anak.instrument, told, {}, anak.c).map(f => f.words)).toEqual(['Perlu bidan'])
  })

  it('is compared with what the rules say today', () => {
    const answers = { lila: 12.3 }
    expect(saidToday(anak.instrument, [toldOf(answers)], answers, anak.c)).toBeUndefined()
    expect(saidToday(anak.instrument, [toldOf({ lila: 13 })], answers, anak.c)).toEqual([
      'LiLA kuning, perlu diperiksa',
    ])
  })
})

const twice = frameOf(
  'bayi-balita-apras',
  {},
  {
    ageMonths: 14,
    birthDate: '2025-09-01',
    past: {
      weighings: [
        { onDate: '2026-08-10', grams: 9000 },
        { onDate: '2026-09-10', grams: 9000 },
        { onDate: '2026-10-10', grams: 9000 },
      ],
    },
  },
)

describe('a code of a rule that is no more', () => {
  const old = { ...toldOf({}), hasil: ['bb-2t'], konsul: [] }
  const referral = { to: 'puskesmas', units: ['tpg'], urgency: '7-hari', deadlineDays: 7 } as const

  it('still has its words and is as loud as it was, without grams that it did not speak of', () => {
    const told = { ...old, rujuk: [{ ...referral, rules: ['rujuk-2t'] }] }
    expect(wordsOfTold(anak.instrument, told, { bb: 9, statusNT: 'T' }, anak.c)).toMatchObject([
      {
        level: 'kuning',
        redOnCard: true,
        words: 'Berat dua kali berturut-turut belum naik cukup, perlu diperiksa',
      },
    ])
  })
})

it('a red box of the card that can wait seven days is yellow, a red arm stays red', () => {
  const of = (answers: AnyAnswers) =>
    loudness(twice.instrument, assess(twice.instrument, answers, twice.c)).map(f => [f.code, f.colour])
  expect(of({ bb: 9.1 })).toContainEqual(['bb-2t', 'kuning'])
  expect(of({ lila: 11 })).toEqual([['lila-anak-merah', 'merah']])
})

it('a conclusion stands under the last answered question that it comes from', () => {
  const { instrument, c } = frameOf('dewasa', {}, { sex: 'L' })
  const answers = { bb: 65, tb: 158 }
  const said = saidByQuestion(assess(instrument, answers, c).findings, ['bb', 'tb', 'lp'], answers)
  expect([...said.keys()]).toEqual(['tb'])
})

describe('what a table with people around it may see', () => {
  const srq = frameOf('srq-20')
  const told = tell(assess(srq.instrument, { srq17: true }, srq.c), { rules: 'abc' })
  const findings = [told.posyandu, told.health].flatMap(t =>
    wordsOfTold(srq.instrument, t, { srq17: true }, srq.c),
  )

  it('is one line for all that follows from confidential answers', () => {
    expect(findings.length).toBeGreaterThan(1)
    const shown = discreet({ instrument: srq.instrument, findings }).findings
    expect(shown.map(f => f.words)).toEqual(['Perlu bidan'])
  })

  it('is everything where nothing was confidential', () => {
    const open = wordsOfTold(anak.instrument, toldOf({ lila: 12.3 }), { lila: 12.3 }, anak.c)
    expect(discreet({ instrument: anak.instrument, findings: open }).findings).toEqual(open)
  })
})

describe('a red conclusion', () => {
  const { instrument, c } = frameOf('dewasa', {}, { sex: 'L', ageYears: 52 })
  const answers = { sistolik: 200, diastolik: 120 }
  const keys = ['bb', 'sistolik', 'diastolik', 'sistolikUlang', 'diastolikUlang', 'keluhanTd']
  const said = saidByQuestion(assess(instrument, answers, c).findings, keys, answers)
  const at = (active: string | undefined) => loudRed({ instrument, said, keys, active })

  it('stays in sight when the form has gone on', () => {
    expect(at('keluhanTd')).toContain('Tekanan darah tinggi')
    expect(at(undefined)).toContain('Tekanan darah tinggi')
  })

  it('is not said twice beside the figure it belongs to', () => {
    expect(at('diastolik')).toBeUndefined()
  })
})

describe('an emergency', () => {
  const dewasa = frameOf('dewasa', {}, { sex: 'L', ageYears: 40 })
  const high = { sistolik: 184, diastolik: 112, keluhanTd: ['nyeri-kepala'] }

  it('is seen before anything is saved', () => {
    expect(emergenciesIn(dewasa, high).map(r => r.id)).toEqual(['gawat-td'])
  })

  it('waits for a figure that is still being typed', () => {
    const typing = settled(dewasa, high, { sistolik: '18' }, 'sistolik')
    expect(typing['sistolik']).toBeUndefined()
    expect(settled(dewasa, high, { sistolik: '184' }, 'sistolik')).toEqual(high)
  })

  it('of a private answer is private, and never names the answer', () => {
    const srq = frameOf('srq-20')
    const reasons = emergenciesIn(srq, { srq17: true })
    expect(isPrivate(reasons)).toBe(true)
    expect(emergencySteps(reasons, srq.c.who, { name: 'Bidan Ratna' }).join(' ')).not.toContain('hidup')
  })
})

describe('figures', () => {
  it('a blood pressure is one figure', () => {
    expect(figureOf(card('dewasa'), ['sistolik', 'diastolik'], { sistolik: 168, diastolik: 112 })).toEqual({
      label: 'TD',
      value: '168/112',
      unit: 'mmHg',
    })
  })

  it('a confidential answer is not repeated', () => {
    expect(figureOf(card('srq-20'), ['srq17'], { srq17: true })).toEqual({ label: 'Jawaban rahasia' })
  })

  it('the line for the KIA book has the measures and the letter', () => {
    expect(kiaLine(card('bayi-balita-apras'), { bb: 8.4, tb: 72, bbKiaBulanLalu: 8 }, 'N')).toBe(
      'Berat badan 8,4 kg, PB/TB 72 cm, N',
    )
  })
})
