import { describe, expect, test } from 'vitest'
import { instrumentById } from '../../../src/domain/instruments/index.ts'
import { checklistsFor } from '../../../src/domain/instruments/index.ts'
import { typicalSubject, visibleQuestions } from '../../../src/domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Subject } from '../../../src/domain/instrument/index.ts'
import { aged, context, result } from './helper.ts'

const list = (id: string) => instrumentById(id) as AnyInstrument // the ids below are in the list
const of = (id: string, answers: AnyAnswers, who: Partial<Subject> = {}) => result(list(id), answers, who)
const offered = (who: Partial<Subject>) =>
  checklistsFor(typicalSubject({ typical: {} }, who)).map(i => i.id.replace('kunjungan-', ''))
const asked = (id: string, answers: AnyAnswers, who: Partial<Subject> = {}): string[] =>
  visibleQuestions(list(id), answers, context(list(id), who))

describe('which checklist is offered', () => {
  test.each([
    ['a baby of 5 months', { ageMonths: 5 }, ['bayi']],
    ['a child of 6 months', { ageMonths: 6 }, ['anak']],
    ['a child of 71 months', { ageMonths: 71 }, ['anak']],
    ['a child of 72 months', { ageMonths: 72 }, ['remaja']],
    ['somebody of 18', aged(18), ['remaja']],
    ['somebody of 19', aged(19), ['dewasa']],
    ['somebody of 60', aged(60), ['lansia']],
    ['a pregnant woman: hers and that of her age', aged(30, { pregnant: true }), ['hamil', 'dewasa']],
    ['a pregnant girl', aged(17, { pregnant: true }), ['hamil', 'remaja']],
    ['a mother after birth', aged(30, { postpartum: true }), ['nifas', 'dewasa']],
  ] as const)('to %s', (_, who, expected) => {
    expect(offered(who)).toEqual(expected)
  })
})

describe('pregnant women', () => {
  const well = {
    periksaHamil: true,
    bukuKia: true,
    ttdTersedia: true,
    ttd24Jam: true,
    isiPiringku: true,
    kelasIbu: true,
  }
  test('all well is green, without a referral', () => {
    const r = of('kunjungan-hamil', well)
    expect([r.found, r.referred]).toEqual([['kr-hamil-baik'], []])
  })
  test('tablets that are there but were not taken are talked about; none at all goes to the bidan', () => {
    const forgot = of('kunjungan-hamil', { ...well, ttd24Jam: false })
    expect(forgot.found).toEqual(['kr-hamil-minum'])
    expect([forgot.referred, forgot.advised]).toEqual([[], ['edukasi-kr-hamil-minum']])
    expect(of('kunjungan-hamil', { ...well, ttdTersedia: false }).referred).toEqual([
      'rujuk-kr-hamil-tablet: 7-hari',
    ])
  })
  test('one question left out is not green', () => {
    expect(of('kunjungan-hamil', { ...well, kelasIbu: undefined as never }).found).toEqual([])
  })
  test('extra food is asked only where the arm is thin', () => {
    expect(asked('kunjungan-hamil', {})).not.toContain('adaPmt')
    expect(asked('kunjungan-hamil', { lilaKurang: true })).toContain('adaPmt')
  })
})

describe('mothers after birth', () => {
  test('who lost her baby is asked nothing about it', () => {
    const loss = asked('kunjungan-nifas', {}, { afterLoss: true, breastfeeding: false })
    for (const key of ['imd', 'menyusui', 'bukuKia']) expect(loss).not.toContain(key)
    expect(loss).toContain('kfSesuai')
  })
  test('after 42 days the nifas visits are not asked any more', () => {
    expect(asked('kunjungan-nifas', {}, { postpartum: false })).not.toContain('kfSesuai')
  })
})

describe('children', () => {
  test('falling weight goes to the bidan within a week; not weighed is an invitation', () => {
    expect(of('kunjungan-anak', { bbArah: 'turun' }).referred).toEqual(['rujuk-kr-anak-bb-turun: 7-hari'])
    expect(of('kunjungan-bayi', { bbArah: 'belum' }).referred).toEqual([])
  })
  test('nobody knows what a neighbour fed it: no finding', () => {
    expect(of('kunjungan-anak', { kelompokMakan: 'tidak-tahu' }).found).toEqual([])
    expect(of('kunjungan-anak', { kelompokMakan: ['makanan-pokok'] }).found).toEqual(['kr-anak-tanpa-hewani'])
  })
  test('visits of the newborn are asked until 28 days', () => {
    const days = (ageDays: number) => asked('kunjungan-bayi', {}, { ageDays, ageMonths: 0 })
    expect(days(28)).toContain('knSesuai')
    expect(days(29)).not.toContain('knSesuai')
  })
  test('vitamin A until 59 months, worm medicine from 12', () => {
    const at = (ageMonths: number) => asked('kunjungan-anak', {}, { ageMonths })
    expect([at(59).includes('vitaminA'), at(60).includes('vitaminA')]).toEqual([true, false])
    expect([at(11).includes('obatCacing'), at(12).includes('obatCacing')]).toEqual([false, true])
  })
})

describe('adults and the old', () => {
  test.each(['kunjungan-dewasa', 'kunjungan-lansia'])('%s asks for medicine only who has the illness', id => {
    expect(asked(id, { htTerdiagnosis: false })).not.toContain('htAdaObat')
    expect(asked(id, { htTerdiagnosis: true })).toContain('htAdaObat')
  })
  test('medicine at home and medicine taken are two answers with two results', () => {
    const r = of('kunjungan-lansia', { htTerdiagnosis: true, htAdaObat: true, htMinum24: false })
    expect(r.found).toContain('kr-lansia-ht-terlewat')
    expect(r.found).not.toContain('kr-lansia-ht-ada-obat')
    expect(r.referred).toEqual(['rujuk-kr-lansia-ht-terlewat: 7-hari'])
  })
})

describe('TBC', () => {
  test.each([
    [{ adaObat: true, minum24: true }, []],
    [{ adaObat: true, minum24: false }, ['lapor-obat-terlewat: hari-ini']],
    [{ adaObat: false, minum24: true }, ['lapor-obat-terlewat: hari-ini']],
  ])('%o', (answers, referred) => {
    expect(of('kunjungan-tbc', { hasil: 'bertemu', ...answers }).referred).toEqual(referred)
  })
  test('people around with a sign are examined', () => {
    expect(
      of('kunjungan-tbc', { hasil: 'bertemu', kontakErat: ['keluarga'], kontakGejala: ['batuk'] }).referred,
    ).toEqual(['rujuk-kontak-bergejala: 7-hari'])
  })
  test('a closed door asks nothing more', () => {
    expect(asked('kunjungan-tbc', { hasil: 'tidak-ada-orang' })).toEqual(['hasil', 'catatan'])
  })
})

describe('a mental disorder', () => {
  test('pasung is seen today, a refusal by a health worker', () => {
    expect(of('kunjungan-odgj', { hasil: 'bertemu', pasung: true }).referred).toEqual([
      'odgj-hari-ini: hari-ini',
    ])
    expect(of('kunjungan-odgj', { hasil: 'menolak' }).referred).toEqual(['odgj-menolak: 7-hari'])
  })
})
