import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { formSchema, visibleQuestions, type Subject } from '../../../src/domain/instrument/index.ts'
import { dewasa as kartu } from '../../../src/domain/instruments/dewasa.ts'
import { aged, context, result } from './helper.ts'

const askedAfter = (a: object) => visibleQuestions(kartu, { ...a }, context(kartu))
const gds = (gula: number, more = {}) => result(kartu, { gula, gulaJenis: 'sewaktu', ...more })
const gdp = (gula: number) => result(kartu, { gula, gulaJenis: 'puasa' })
const imt = (x: number, policy = {}) => result(kartu, { bb: x * 4, tb: 200 }, {}, policy).derived
const lp = (sex: 'L' | 'P', value: number) => result(kartu, { lp: value }, { sex }).found
const obese = (monthsObese?: number) => result(kartu, { bb: 95, tb: 160, lp: 100 }, { past: { monthsObese } })
const askedOf = (who: Partial<Subject>) => visibleQuestions(kartu, {}, context(kartu, who))
const hbOf = (sex: 'L' | 'P', value: number) => result(kartu, { hb: value }, { sex }).found

const td = (sistolik: number, diastolik: number, more = {}) => result(kartu, { sistolik, diastolik, ...more })

const noTbc = { batuk: false, demam2mgg: false, bbTurun: false, kontak: false }

describe('blood pressure of adults', () => {
  test('138/92 is tinggi: one of the two numbers is enough', () => {
    expect(td(138, 92).derived).toMatchObject({ tdHuruf: 'T', tdKelas: 'derajat-1' })
    expect(td(138, 92).referred).toEqual(['rujuk-td-tinggi: 7-hari'])
  })
  test('when the two fall in different classes the higher one counts', () => {
    expect(td(119, 79).derived.tdKelas).toBe('optimal')
    expect(td(120, 79).derived.tdKelas).toBe('normal')
    expect(td(119, 80).derived.tdKelas).toBe('normal')
    expect(td(130, 79).derived.tdKelas).toBe('normal-tinggi')
    expect(td(119, 85).derived.tdKelas).toBe('normal-tinggi')
    expect(td(140, 79).derived.tdKelas).toBe('derajat-1')
    expect(td(139, 100).derived.tdKelas).toBe('derajat-2')
    expect(td(160, 89).derived.tdKelas).toBe('derajat-2')
    expect(td(159, 110).derived.tdKelas).toBe('derajat-3')
  })
  test('139/89 is not referred but taught and measured again next month', () => {
    expect(td(139, 89).referred).toEqual([])
    expect(td(139, 89).found).toEqual(['td-meningkat'])
    expect(td(139, 89).advised).toContain('edukasi-td-meningkat')
  })
  test('89/70 and 100/59 are rendah, 90/60 is not', () => {
    expect(td(89, 70).derived.tdHuruf).toBe('R')
    expect(td(100, 59).derived.tdHuruf).toBe('R')
    expect(td(90, 60).derived.tdHuruf).toBe('N')
  })
  test('150/55 is tinggi, not rendah', () => {
    expect(td(150, 55).derived).toMatchObject({ tdHuruf: 'T', tdRendah: false })
  })
  test('isolated systolic: 140/89 yes, 140/90 no', () => {
    expect(td(140, 89).derived.tdSistolikTerisolasi).toBe(true)
    expect(td(140, 90).derived.tdSistolikTerisolasi).toBe(false)
  })
  test('180/110 without complaints is for today, with complaints for now', () => {
    expect(td(179, 109).referred).toEqual(['rujuk-td-tinggi: 7-hari'])
    expect(td(180, 100, { keluhanTd: [] }).referred).toEqual(['rujuk-td-hari-ini: hari-ini'])
    expect(td(170, 110, { keluhanTd: [] }).referred).toEqual(['rujuk-td-hari-ini: hari-ini'])
    expect(td(180, 100, { keluhanTd: ['pandangan-kabur'] }).referred).toEqual(['gawat-td: gawat'])
  })
  test('140/90 with complaints is for today', () => {
    expect(td(140, 85, { keluhanTd: ['nyeri-kepala'] }).referred).toEqual(['rujuk-td-hari-ini: hari-ini'])
  })
  test('a high reading asks for a second one and for complaints; the mean is judged', () => {
    expect(askedAfter({ sistolik: 139, diastolik: 89 })).not.toContain('sistolik2')
    expect(askedAfter({ sistolik: 140, diastolik: 89 })).toEqual(
      expect.arrayContaining(['sistolik2', 'diastolik2', 'keluhanTd']),
    )
    const calmer = td(144, 86, { sistolik2: 134, diastolik2: 84, keluhanTd: [] })
    expect(calmer.derived).toMatchObject({ tdSistole: 139, tdDiastole: 85, tdKelas: 'normal-tinggi' })
    expect(calmer.referred).toEqual([])
  })
  test('numbers that were exchanged are refused', () => {
    const answers = { bb: 60, tb: 160, lp: 75, sistolik: 80, diastolik: 120, keluhanTd: [], ...noTbc }
    const parsed = z.safeParse(formSchema(kartu, context(kartu), answers), answers)
    expect(parsed.error?.issues.map(i => i.path)).toEqual([['diastolik']])
  })
})

describe('blood sugar', () => {
  test('GDS 139 is normal, 140 waspada without referral, 200 is referred', () => {
    expect(gds(139).found).toEqual(['gula-normal'])
    expect(gds(140).found).toEqual(['gula-waspada'])
    expect(gds(140).referred).toEqual([])
    expect(gds(199).referred).toEqual([])
    expect(gds(200).referred).toEqual(['rujuk-gula-tinggi: 7-hari'])
  })
  test('waspada counts as N in the recap, tinggi as T, rendah as R', () => {
    expect([69, 70, 140, 200].map(x => gds(x).derived.gulaHuruf)).toEqual(['R', 'N', 'N', 'T'])
  })
  test('after fasting the limits are 100 and 126', () => {
    expect([99, 100, 125, 126].map(x => gdp(x).derived.gulaKelas)).toEqual([
      'normal',
      'waspada',
      'waspada',
      'tinggi',
    ])
  })
  test('300 is for today', () => {
    expect(gds(299).referred).toEqual(['rujuk-gula-tinggi: 7-hari'])
    expect(gds(300).referred).toEqual(['rujuk-gula-sangat-tinggi: hari-ini'])
  })
  test('below 70 with complaints is for now, without them a health worker looks at once', () => {
    expect(gds(69, { keluhanGula: ['lemas-pusing'] }).referred).toEqual(['gawat-gula: gawat'])
    expect(gds(69, { keluhanGula: [] }).referred).toEqual(['konsul-gula-rendah: konsul'])
    expect(gds(70).referred).toEqual([])
  })
  test('it is only for trained hands, and may stay empty', () => {
    expect(kartu.questions.gula.hint).toContain('kader terlatih')
    expect(result(kartu, {}).notYet).not.toContain('gula')
  })
})

describe('weight and waist', () => {
  test('the five classes of the card', () => {
    expect([16.9, 17, 18.4, 18.5, 25, 25.1, 27, 27.1].map(x => imt(x).imtKelas)).toEqual([
      'SK',
      'K',
      'K',
      'N',
      'N',
      'G',
      'G',
      'O',
    ])
  })
  test('a quotient that only rounds to 25.0 is already gemuk', () => {
    const { derived } = result(kartu, { bb: 64.1, tb: 160 })
    expect(derived.imt?.toFixed(1)).toBe('25.0')
    expect(derived.imtKelas).toBe('G')
  })
  test('the Asia-Pacific scheme, where the kabupaten chose it', () => {
    const asia = { skemaImt: 'asia-pasifik' } as const
    expect([18.4, 18.5, 22.9, 23, 24.9, 25, 29.9, 30].map(x => imt(x, asia).imtAsia)).toEqual([
      'kurang',
      'normal',
      'normal',
      'berlebih',
      'berlebih',
      'obesitas-1',
      'obesitas-1',
      'obesitas-2',
    ])
    expect(imt(26, asia).imtKelas).toBe('O')
  })
  test('LP of a woman: 80.0 is normal, 80.1 berisiko; of a man 90.0 and 90.1', () => {
    expect(lp('P', 80)).toEqual(['lp-normal'])
    expect(lp('P', 80.1)).toEqual(['lp-berisiko'])
    expect(lp('L', 90)).toEqual(['lp-normal'])
    expect(lp('L', 90.1)).toEqual(['lp-berisiko'])
  })
  test('obesity is taught about at once and referred after 3 months without change', () => {
    expect(obese().referred).toEqual([])
    expect(obese().advised).toEqual(expect.arrayContaining(['edukasi-bb-lebih', 'edukasi-lp']))
    expect(obese(2).referred).toEqual([])
    expect(obese(3).referred).toEqual(['rujuk-obesitas-menetap: 7-hari', 'rujuk-lp-menetap: 7-hari'])
  })
  test('three months of obesity are no reason once it is gone', () => {
    expect(result(kartu, { bb: 55, tb: 160, lp: 75 }, { past: { monthsObese: 5 } }).referred).toEqual([])
  })
  test('the height on record serves, and is asked where there is none', () => {
    expect(result(kartu, {}).notYet).toContain('tb')
    expect(result(kartu, {}, { heightCm: 160 }).notYet).not.toContain('tb')
    expect(result(kartu, { bb: 80 }, { heightCm: 160 }).derived.imtKelas).toBe('O')
  })
})

describe('women of reproductive age', () => {
  test('LiLA and contraception are asked until the 50th birthday, never of men', () => {
    expect(askedOf(aged(49, { sex: 'P' }))).toEqual(expect.arrayContaining(['lila', 'kontrasepsi']))
    for (const who of [aged(50, { sex: 'P' }), aged(35, { sex: 'L' })]) {
      expect(askedOf(who)).not.toContain('lila')
      expect(askedOf(who)).not.toContain('kontrasepsi')
    }
  })
  test('LiLA 23.5 is enough, 23.4 is not', () => {
    expect(result(kartu, { lila: 23.5 }).found).toEqual(['lila-wus-cukup'])
    expect(result(kartu, { lila: 23.4 }).referred).toEqual(['rujuk-lila-wus: 7-hari'])
  })
  test('IVA is offered from 30', () => {
    expect(result(kartu, {}, aged(29, { sex: 'P' })).advised).not.toContain('edukasi-iva')
    expect(result(kartu, {}, aged(30, { sex: 'P' })).advised).toContain('edukasi-iva')
    expect(result(kartu, {}, aged(30, { sex: 'L' })).advised).not.toContain('edukasi-iva')
  })
})

test('Hb of a man is judged at 13, of a woman at 12', () => {
  expect([hbOf('L', 13), hbOf('L', 12.9), hbOf('P', 12), hbOf('P', 11.9)]).toEqual([
    ['hb-cukup'],
    ['hb-kurang'],
    ['hb-cukup'],
    ['hb-kurang'],
  ])
})

test('several reasons on one day are one referral with the strictest deadline', () => {
  const { told } = result(kartu, {
    sistolik: 150,
    diastolik: 95,
    keluhanTd: [],
    gula: 320,
    gulaJenis: 'sewaktu',
  })
  expect(told.posyandu.rujuk).toHaveLength(1)
  expect(told.posyandu.rujuk[0]).toMatchObject({ urgency: 'hari-ini', deadlineDays: 1 })
})

test('one desk that only weighed leaves the rest "belum diperiksa"', () => {
  const { notYet, found } = result(kartu, { bb: 60, tb: 160, lp: 78 })
  expect(notYet).toEqual(['sistolik', 'diastolik', 'batuk', 'demam2mgg', 'bbTurun', 'kontak'])
  expect(found).toEqual(['imt-n', 'lp-normal'])
})
