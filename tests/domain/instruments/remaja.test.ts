import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { formSchema, visibleQuestions, type Subject } from '../../../src/domain/instrument/index.ts'
import { instrumentsFor } from '../../../src/domain/instruments/index.ts'
import { usiaSekolahRemaja as kartu } from '../../../src/domain/instruments/usia-sekolah-remaja.ts'
import { typicalSubject } from '../../../src/domain/instrument/index.ts'
import { lifeStages } from '../../../src/domain/life-stage.ts'
import { aged, context, result } from './helper.ts'

const asked = (who: Partial<Subject>) => visibleQuestions(kartu, {}, context(kartu, who))
const required = (who: Partial<Subject>) => result(kartu, {}, who).notYet
const tdRemaja = (sistolik: number, diastolik: number, more = {}) =>
  result(kartu, { sistolik, diastolik, ...more }, aged(16))
const tdAnak = (age: number, sex: 'L' | 'P', sistolik: number, diastolik: number, more = {}) =>
  result(kartu, { sistolik, diastolik, ...more }, aged(age, { sex }))
const hb = (age: number, value: number) => result(kartu, { hb: value }, aged(age, { sex: 'P' }))

const bornOn = (birthDate: string, onDate: string): Subject => {
  const stages = lifeStages({ birthDate, sex: 'P' }, [], onDate)
  return typicalSubject({ typical: {} }, { ...stages, onDate })
}
const cards = (who: Subject) =>
  instrumentsFor(who)
    .map(i => i.id)
    .filter(id => ['usia-sekolah-remaja', 'dewasa', 'lansia'].includes(id))

describe('who has which card', () => {
  test('the day before the 6th birthday is no school age yet, the birthday is', () => {
    expect(cards(bornOn('2020-06-15', '2026-06-14'))).toEqual([])
    expect(cards(bornOn('2020-06-15', '2026-06-15'))).toEqual(['usia-sekolah-remaja'])
  })
  test('18 years and 364 days is remaja, 19 years is dewasa', () => {
    expect(cards(bornOn('2007-06-15', '2026-06-14'))).toEqual(['usia-sekolah-remaja'])
    expect(cards(bornOn('2007-06-15', '2026-06-15'))).toEqual(['dewasa'])
  })
  test('the day before the 60th birthday is dewasa, the birthday is lansia', () => {
    expect(cards(bornOn('1966-06-15', '2026-06-14'))).toEqual(['dewasa'])
    expect(cards(bornOn('1966-06-15', '2026-06-15'))).toEqual(['lansia'])
  })
  test('a pregnant girl, a woman in nifas and one who is breastfeeding have a card of their own', () => {
    for (const state of [{ pregnant: true }, { postpartum: true }, { breastfeeding: true }])
      expect(cards(typicalSubject({ typical: {} }, { ageYears: 17, sex: 'P', ...state }))).toEqual([])
  })
})

describe('what is asked', () => {
  test('waist, blood sugar and a required blood pressure begin at 15', () => {
    expect(asked(aged(14))).not.toContain('lp')
    expect(asked(aged(14))).not.toContain('gula')
    expect(required(aged(14))).not.toContain('sistolik')
    expect(asked(aged(15))).toEqual(expect.arrayContaining(['lp', 'gula']))
    expect(required(aged(15))).toEqual(expect.arrayContaining(['lp', 'sistolik', 'diastolik']))
  })
  test('Hb and TTD are asked of girls only, TTD from 12', () => {
    expect(asked(aged(13, { sex: 'L' }))).not.toContain('hb')
    expect(asked(aged(11, { sex: 'P' }))).not.toContain('ttdMinggu')
    expect(asked(aged(12, { sex: 'P' }))).toEqual(expect.arrayContaining(['hb', 'ttdMinggu']))
  })
  test('a child of seven needs only weight, height and the TBC questions', () => {
    expect(required(aged(7))).toEqual(['bb', 'tb', 'batuk', 'demam2mgg', 'bbTurun', 'kontak'])
    const answers = { bb: 22, tb: 120, batuk: false, demam2mgg: false, bbTurun: false, kontak: false }
    expect(z.safeParse(formSchema(kartu, context(kartu, aged(7)), answers), answers).success).toBe(true)
  })
})

describe('blood pressure at 13 to 18 years', () => {
  test('119/79 is good, 120/79 is rising, 130/79 and 129/80 are high', () => {
    expect(tdRemaja(119, 79).found).toEqual(['td-normal'])
    expect(tdRemaja(120, 79).found).toEqual(['td-meningkat'])
    expect(tdRemaja(130, 79).referred).toEqual(['rujuk-td-tinggi: 7-hari'])
    expect(tdRemaja(129, 80).referred).toEqual(['rujuk-td-tinggi: 7-hari'])
  })
  test('the class goes to "derajat 2" at 140 or 90', () => {
    expect(tdRemaja(139, 89).derived.tdKelas).toBe('derajat-1')
    expect(tdRemaja(140, 89).derived.tdKelas).toBe('derajat-2')
    expect(tdRemaja(139, 90).derived.tdKelas).toBe('derajat-2')
  })
  test('180/110 is for today, with complaints for now', () => {
    expect(tdRemaja(180, 95).referred).toEqual(['rujuk-td-hari-ini: hari-ini'])
    expect(tdRemaja(180, 95, { keluhanTd: ['nyeri-dada'] }).referred).toEqual(['gawat-td: gawat'])
  })
})

describe('blood pressure below 13 years', () => {
  const rows = [
    [6, 105, 66, 105, 67],
    [7, 106, 68, 106, 68],
    [8, 107, 69, 107, 69],
    [9, 107, 70, 108, 71],
    [10, 108, 72, 109, 72],
    [11, 110, 74, 111, 74],
    [12, 113, 75, 114, 75],
  ] as const

  test.each(rows)('at %i years a boy is judged at %i/%i, a girl at %i/%i', (age, ls, ld, ps, pd) => {
    expect(tdAnak(age, 'L', ls - 1, ld - 1).found).toEqual(['td-normal'])
    expect(tdAnak(age, 'L', ls, ld - 1).found).toEqual(['td-anak-tinggi'])
    expect(tdAnak(age, 'L', ls - 1, ld).found).toEqual(['td-anak-tinggi'])
    expect(tdAnak(age, 'P', ps - 1, pd - 1).found).toEqual(['td-normal'])
    expect(tdAnak(age, 'P', ps, pd - 1).derived.tdHuruf).toBe('T')
    expect(tdAnak(age, 'P', ps - 1, pd).derived.tdHuruf).toBe('T')
  })
  test('a high one is repeated with the midwife, nobody is sent away with a slip', () => {
    expect(tdAnak(10, 'L', 112, 70).referred).toEqual(['konsul-td-anak: konsul'])
  })
  test('a child with a very high one or with complaints does not wait', () => {
    expect(tdAnak(10, 'L', 182, 70).referred).toEqual(['rujuk-td-hari-ini: hari-ini'])
    expect(tdAnak(10, 'L', 112, 70, { keluhanTd: ['lemah'] }).referred).toEqual([
      'rujuk-td-hari-ini: hari-ini',
    ])
  })
})

describe('Hb', () => {
  test.each([
    [11, 11.5],
    [12, 12],
    [14, 12],
    [15, 12],
  ])('at %i years %d is enough and a tenth less is not', (age, limit) => {
    expect(hb(age, limit).found).toEqual(['hb-cukup'])
    expect(hb(age, limit - 0.1).referred).toEqual(['rujuk-hb-kurang: 7-hari'])
  })
  test('below 8 is for today, 8.0 is not', () => {
    expect(hb(15, 8).referred).toEqual(['rujuk-hb-kurang: 7-hari'])
    expect(hb(15, 7.9).referred).toEqual(['rujuk-hb-hari-ini: hari-ini'])
  })
  test('the kader reads "di bawah batas", never the name of a disease', () => {
    const words = hb(15, 11).findings.map(f => f.words)
    expect(words).toEqual(['Hb di bawah batas, perlu diperiksa puskesmas'])
  })
})

test('IMT is worked out but gets no class under 19 years', () => {
  const { derived, found } = result(kartu, { bb: 80, tb: 160 }, aged(16))
  expect(derived.imt).toBeCloseTo(31.25)
  expect(derived).not.toHaveProperty('imtKelas')
  expect(found).toEqual([])
})

test('what was not measured is not judged and stands as "belum diperiksa"', () => {
  const { found, referred, notYet } = result(kartu, { bb: 50, tb: 155 }, aged(16))
  expect([found, referred]).toEqual([[], []])
  expect(notYet).toEqual(['lp', 'sistolik', 'diastolik', 'batuk', 'demam2mgg', 'bbTurun', 'kontak'])
})
