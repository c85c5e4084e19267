import { describe, expect, it } from 'vitest'
import { policyDefaults } from '../../../../src/domain/policy/index.ts'
import { picturesOf } from '../../../../src/features/people/charts/pictures.ts'
import { notSigned } from '../../../../src/features/shared/sign-words.ts'
import type { SignWords } from '../../../../src/features/shared/sign-words.ts'
import { pregnant, today } from '../pregnant.ts'

type World = ReturnType<typeof pregnant>
const draw = ({ view }: World, health = false, on = today, signWords: SignWords = () => notSigned) =>
  picturesOf(view(), { lahir: '2001-05-01', jk: 'P' }, on, { policy: policyDefaults, health, signWords })
const picture = (w: World, id: string, health = false, on = today) => {
  const found = draw(w, health, on).find(p => p.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found.definition
}
const words = (w: World, id: string, health = false) =>
  picture(w, id, health).points.map(p => p.words.replaceAll('\u00a0', ' '))

const siti = () => {
  const w = pregnant({ bb_awal: 50, tb: 155 })
  w.card('2026-08-10', { bb: 50.6, lila: 23.4, sistolik: 110, diastolik: 70 })
  w.card('2026-10-12', {
    bb: 51,
    lila: 23.5,
    sistolik: 142,
    diastolik: 88,
    sistolik2: 137,
    diastolik2: 90,
    bbKurva: 'hijau',
  })
  w.card('2026-11-09', { bb: 55.5, sistolik: 128, diastolik: 80 })
  return w
}

describe('weight over a pregnancy', () => {
  it('begins with the weight before, and has a point for each weighing, a gap where a month is missing', () => {
    const { points, x } = picture(siti(), 'bb-hamil')
    expect(points.map(p => [Math.floor(p.x), p.y, p.mark, p.afterGap])).toEqual([
      [0, 50, 'ring', false],
      [10, 50.6, 'dot', true],
      [19, 51, 'low', true],
      [23, 55.5, 'dot', false],
    ])
    expect([x.from, x.until, x.title]).toEqual([0, 42, 'Usia kehamilan, minggu'])
  })
  it('has the band of her IMT: 0 to 2 kg above the start in week 13, 11,5 to 16 kg in week 40 and after', () => {
    const [band] = picture(siti(), 'bb-hamil').bands
    const at = (week: number) => [band?.lower, band?.upper].map(edge => edge?.find(p => p.x === week)?.y)
    expect([at(13), at(40), at(42)]).toEqual([
      [50, 52],
      [61.5, 66],
      [61.5, 66],
    ])
  })
  it('a kader reads the band and the book, a health worker the figures and that nobody signed them', () => {
    expect(words(siti(), 'bb-hamil').slice(1)).toEqual([
      '10 Agustus 2026 · 10 minggu · 50,6 kg',
      '12 Oktober 2026 · 19 minggu · 51 kg · perlu diperiksa bidan; menurut Buku KIA: hijau',
      '9 November 2026 · 23 minggu · 55,5 kg · di dalam pita',
    ])
    expect(words(siti(), 'bb-hamil', true)[3]).toContain(
      'berat naik 5,5 kg sejak awal hamil, cukup (4,3–7,2 kg)',
    )
    expect(picture(siti(), 'bb-hamil', true).lines.map(l => l.words)).toContain(
      'taksiran menurut IMT sebelum hamil (belum disahkan); kurva KIA yang berlaku',
    )
  })
  it('once they are signed nobody reads that they are not', () => {
    const all = draw(siti(), true, today, () => '').flatMap(p => p.definition.lines.map(l => l.words ?? ''))
    expect(all).toContain('taksiran menurut IMT sebelum hamil; kurva KIA yang berlaku')
    expect(all.filter(w => w.includes('belum disahkan'))).toEqual([])
  })
  it('twins have points and no band', () => {
    const w = pregnant({ bb_awal: 50, tb: 155, kembar: true })
    w.card('2026-11-09', { bb: 58 })
    expect(picture(w, 'bb-hamil').bands).toEqual([])
    expect(picture(w, 'bb-hamil').points.map(p => p.mark)).toEqual(['ring', 'dot'])
  })
  it('a weight in grams, one before the pregnancy or a card that was moved away is no point', () => {
    const w = pregnant()
    w.card('2026-05-20', { bb: 50 }, 'periksa-dewasa')
    w.card('2026-11-09', { bb: 55_500 })
    expect(draw(w).map(p => p.id)).toEqual([])
  })
})

describe('blood pressure', () => {
  it('has two courses over the weeks, the mean of two readings, and the lines of a mother', () => {
    const { points, lines, y } = picture(siti(), 'td')
    expect(points.map(p => [p.y, p.second, p.mark])).toEqual([
      [110, 70, 'dot'],
      [139.5, 89, 'dot'],
      [128, 80, 'dot'],
    ])
    expect(lines.map(l => l.end)).toEqual(['140', '90'])
    expect([y.from <= 70, y.until >= 140]).toEqual([true, true])
    expect(words(siti(), 'td')[1]).toBe(
      '12 Oktober 2026 · 19 minggu · 139,5/89 mmHg, rata-rata dua kali ukur · di bawah batas',
    )
  })
  it('139/89 is below, 140/80 and 120/90 reach a line', () => {
    const w = pregnant()
    w.card('2026-09-10', { sistolik: 139, diastolik: 89 })
    w.card('2026-10-10', { sistolik: 140, diastolik: 80 })
    w.card('2026-11-09', { sistolik: 120, diastolik: 90 })
    expect(picture(w, 'td').points.map(p => p.mark)).toEqual(['dot', 'low', 'low'])
  })
  it('of a woman who is not pregnant stands over months, with the cut-offs of her age on each day', () => {
    const w = pregnant({
      hpht: '2024-01-01',
      akhir: 'lahir_hidup',
      tanggal_akhir: '2024-10-01',
      tercatat: '2024-03-01',
    })
    w.card('2019-06-01', { sistolik: 131, diastolik: 70 }, 'periksa-usia-sekolah-remaja')
    w.card('2026-06-10', { sistolik: 131, diastolik: 70 }, 'periksa-dewasa')
    w.card('2026-11-09', { sistolik: 150, diastolik: 70 }, 'periksa-dewasa')
    const { points, x } = picture(w, 'td')
    expect(points.map(p => p.mark)).toEqual(['dot', 'low'])
    expect(points[1]?.afterGap).toBe(true)
    expect([x.until, x.title]).toEqual([24, 'Bulan'])
    expect(points.every(p => p.x >= 0 && p.x <= 24)).toBe(true)
    const young = picturesOf(w.view(), { lahir: '2001-05-01', jk: 'P' }, '2019-06-02', {
      policy: policyDefaults,
      health: true,
      signWords: () => notSigned,
    })
    expect(young.find(p => p.id === 'td')?.definition.lines.map(l => l.end)).toEqual(['130', '80'])
  })
})

describe('blood sugar', () => {
  const fasting = () => {
    const w = pregnant({
      hpht: '2024-01-01',
      akhir: 'keguguran',
      tanggal_akhir: '2024-04-01',
      tercatat: '2024-03-01',
    })
    const card = (on: string, gula: number, gulaJenis?: string) =>
      w.card(on, gulaJenis ? { gula, gulaJenis } : { gula }, 'periksa-dewasa')
    card('2026-06-10', 199, 'sewaktu')
    card('2026-07-10', 200, 'sewaktu')
    card('2026-08-10', 125, 'puasa')
    card('2026-09-10', 126, 'puasa')
    card('2026-10-10', 69, 'sewaktu')
    card('2026-11-09', 150)
    return w
  }
  it('GDS and GDP are told apart by their mark, each with its own line', () => {
    const { points, lines } = picture(fasting(), 'gula')
    expect(points.map(p => p.mark)).toEqual(['dot', 'low', 'ring', 'low', 'low'])
    expect(lines.map(l => l.words)).toEqual(['batas GDS 200', 'batas GDP 126'])
    expect(words(fasting(), 'gula')).toEqual([
      '10 Juni 2026 · GDS 199 mg/dL · waspada, periksa lagi dalam 3 bulan',
      '10 Juli 2026 · GDS 200 mg/dL · perlu diperiksa bidan',
      '10 Agustus 2026 · GDP 125 mg/dL · waspada, periksa lagi dalam 3 bulan',
      '10 September 2026 · GDP 126 mg/dL · perlu diperiksa bidan',
      '10 Oktober 2026 · GDS 69 mg/dL · perlu diperiksa bidan',
    ])
    expect(words(fasting(), 'gula', true)[4]).toContain('rendah')
  })
})

describe('arm and IMT', () => {
  it('LiLA 23,4 is below the line, 23,5 is not', () =>
    expect(picture(siti(), 'lila').points.map(p => [p.y, p.mark])).toEqual([
      [23.4, 'low'],
      [23.5, 'dot'],
    ]))
  it('IMT of an adult stands with the cut-offs of the card, and not in a pregnancy', () => {
    const w = pregnant({
      hpht: '2024-01-01',
      akhir: 'keguguran',
      tanggal_akhir: '2024-04-01',
      tercatat: '2024-03-01',
    })
    for (const [on, bb] of [
      ['2026-08-10', 73.9],
      ['2026-09-10', 74],
      ['2026-10-10', 108],
      ['2026-11-09', 108.1],
    ] as const)
      w.card(on, { bb, tb: 200 }, 'periksa-dewasa')
    expect(picture(w, 'imt').points.map(p => [p.y, p.mark])).toEqual([
      [18.5, 'low'],
      [18.5, 'dot'],
      [27, 'dot'],
      [27, 'low'],
    ])
    expect(draw(siti()).map(p => p.id)).toEqual(['bb-hamil', 'td', 'lila'])
  })
})

describe('every picture', () => {
  it('has a table as wide as its head and holds its points within the axes', () => {
    for (const { definition } of draw(siti(), true)) {
      const { points, columns, x, y } = definition
      expect(points.every(p => p.cells.length === columns.length)).toBe(true)
      expect(points.every(p => p.x >= x.from && p.x <= x.until && p.y >= y.from && p.y <= y.until)).toBe(true)
      expect(definition.label).toContain('Terakhir')
    }
  })
  it('nothing measured is no picture; a pregnancy without HPHT has months and no weight', () => {
    expect(draw(pregnant())).toEqual([])
    const w = pregnant({ hpht: undefined })
    w.card('2026-11-09', { bb: 55, sistolik: 110, diastolik: 70 })
    expect(draw(w).map(p => [p.id, p.definition.x.title])).toEqual([['td', 'Bulan']])
  })
})
