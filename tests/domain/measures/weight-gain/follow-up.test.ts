import { describe, expect, it } from 'vitest'
import { growth } from '../../../../src/domain/measures/growth/index.ts'
import { factsOf, followUp, kmsLine } from '../../../../src/domain/measures/weight-gain/index.ts'
import { defaultPolicy } from '../../../../src/domain/policy/clinical.ts'
import { reference } from '../growth/cases.ts'

const none = { classes: [] }
const ids = (facts: Parameters<typeof followUp>[0], policy = defaultPolicy) => {
  const { konsulDiTempat, rujukKeluar } = followUp(facts, policy)
  return [konsulDiTempat.map(r => r.id), rujukKeluar.map(r => `${r.id} ${r.urgency}`)]
}

describe('the lines of the KMS', () => {
  it.each([
    [-3.01, 'bgm'],
    [-3, 'normal'],
    [-2.99, 'normal'],
    [0.99, 'normal'],
    [1, 'normal'],
    [1.01, 'oranye'],
  ] as const)('z %f is %s', (z, line) => {
    expect(kmsLine(z)).toBe(line)
  })

  it('can be moved by policy, and an unknown z lies nowhere', () => {
    const policy = { ...defaultPolicy, ambang: { 'kms-garis-merah': -2, 'kms-garis-oranye': 2 } }
    expect([-2.5, 1.5].map(z => kmsLine(z, policy))).toEqual(['bgm', 'normal'])
    expect(kmsLine(undefined)).toBeUndefined()
  })
})

describe('who is seen on the spot, and who is referred', () => {
  it('the first T is seen on the spot, unless the area refers every T', () => {
    expect(ids({ ...none, letter: 'T', twoT: false })).toEqual([['tumbuh-t-pertama'], []])
    expect(ids({ ...none, letter: 'T' }, { ...defaultPolicy, rujukSetiapT: true })).toEqual([
      [],
      ['tumbuh-t 7-hari'],
    ])
  })

  it('2T is referred, and is no first T', () => {
    expect(ids({ ...none, letter: 'T', twoT: true })).toEqual([[], ['tumbuh-2t 7-hari']])
  })

  it.each(['N', 'O', 'B', undefined] as const)('%s alone sends nobody', letter => {
    expect(ids({ ...none, letter })).toEqual([[], []])
  })

  it.each([
    ['bb-sangat-kurang', 'hari-ini'],
    ['bb-kurang', '7-hari'],
    ['gizi-buruk', 'hari-ini'],
    ['gizi-kurang', '7-hari'],
    ['gizi-lebih', '7-hari'],
    ['obesitas', '7-hari'],
    ['sangat-pendek', '7-hari'],
    ['pendek', '7-hari'],
    ['lk-kurang', '7-hari'],
    ['lk-lebih', '7-hari'],
  ])('%s is referred: %s', (code, urgency) => {
    expect(ids({ classes: [code] })).toEqual([[], [`tumbuh-${code} ${urgency}`]])
  })

  it.each(['bb-normal', 'bb-risiko-lebih', 'gizi-baik', 'tinggi-normal', 'tinggi', 'lk-normal'])(
    '%s sends nobody',
    code => {
      expect(ids({ classes: [code] })).toEqual([[], []])
    },
  )

  it('the arm, the lines, oedema and what must be measured again', () => {
    expect(ids({ ...none, lila: 'merah', line: 'bgm', oedema: true, implausible: true })).toEqual([
      ['tumbuh-ukur-ulang'],
      ['tumbuh-edema hari-ini', 'tumbuh-bgm hari-ini', 'tumbuh-lila-merah hari-ini'],
    ])
    expect(ids({ ...none, lila: 'kuning', line: 'oranye' })).toEqual([
      [],
      ['tumbuh-oranye 7-hari', 'tumbuh-lila-kuning 7-hari'],
    ])
    expect(ids({ ...none, lila: 'hijau', line: 'normal' })).toEqual([[], []])
    expect(ids({ classes: ['berisiko-gizi-lebih'] })).toEqual([['tumbuh-berisiko-gizi-lebih'], []])
  })

  it('a weight below the red line is one reason, not two; where the line lies lower, the class is the reason', () => {
    const classes = ['bb-sangat-kurang']
    expect(ids({ classes, line: 'bgm' })).toEqual([[], ['tumbuh-bgm hari-ini']])
    expect(ids({ classes, line: 'normal' })).toEqual([[], ['tumbuh-bb-sangat-kurang hari-ini']])
  })

  it('from a measurement: every rule has a source, is unsigned, and says why', () => {
    const child = { sex: 'L', birthDate: '2024-01-10' } as const
    const thin = growth(child, { weightKg: 6.2, heightCm: 70, onDate: '2025-01-10' }, reference)
    const facts = factsOf({ growth: thin, gain: undefined })
    expect(facts).toMatchObject({ line: 'bgm', classes: ['bb-sangat-kurang', 'pendek', 'gizi-buruk'] })
    const { rujukKeluar } = followUp(facts)
    expect(rujukKeluar.map(r => r.id)).toEqual(['tumbuh-bgm', 'tumbuh-gizi-buruk', 'tumbuh-pendek'])
    for (const rule of rujukKeluar) {
      expect(rule.source).not.toBe('')
      expect(rule.because).not.toBe('')
      expect(rule.signOff).toBe('belum')
    }
  })
})
