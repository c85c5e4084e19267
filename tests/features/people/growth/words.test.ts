import { describe, expect, it } from 'vitest'
import { policyDefaults } from '../../../../src/domain/policy/index.ts'
import { gainWords } from '../../../../src/features/shared/growth/gain-words.ts'
import { growthFacts } from '../../../../src/features/shared/growth/growth-facts.ts'
import { newestOf, notesOf } from '../../../../src/features/people/growth/newest.ts'
import { takenWords, whyNewest } from '../../../../src/features/people/growth/why-newest.ts'
import { born, childWith, today } from './child.ts'
import type { Visit } from './child.ts'

function newest(visits: readonly Visit[], more = {}) {
  const last = childWith(visits, more).seen().at(-1)
  if (!last) throw new Error('nothing measured')
  return last
}
const line = (visits: readonly Visit[], more = {}) =>
  newestOf(newest(visits, more), born, { policy: policyDefaults, health: false })
const facts = (visits: readonly Visit[], health: boolean, more = {}) =>
  growthFacts(newest(visits, more).growth, health).map(f => `${f.term}: ${String(f.value)}`)

describe('the newest measurement in one line', () => {
  it('a child who gains and is well in all that was measured is green', () => {
    const fine = [
      { on: '2026-10-10', bb: 9, tb: 75, caraUkur: 'telentang' },
      { on: '2026-11-10', bb: 9.3, tb: 76, caraUkur: 'telentang' },
    ]
    expect(line(fine)).toMatchObject({ level: 'hijau', title: 'Berat naik, semua ukuran di dalam garis.' })
  })
  it('a first T is yellow', () =>
    expect(
      line([
        { on: '2026-09-10', bb: 9.3 },
        { on: '2026-10-10', bb: 9.2 },
      ]),
    ).toMatchObject({
      level: 'kuning',
      title: expect.stringContaining('Berat belum naik cukup'),
    }))
  it('a weight below the red line is red, to be seen the same day', () =>
    expect(line([{ on: '2026-10-10', bb: 5.5 }])).toMatchObject({
      level: 'merah',
      detail: expect.stringContaining('hari itu juga'),
    }))
  it('an obese child is yellow', () =>
    expect(line([{ on: '2026-10-10', bb: 14, tb: 76, caraUkur: 'telentang' }])?.level).toBe('kuning'))
  it('swollen feet are red though no weight is judged', () =>
    expect(line([{ on: '2026-10-10', bb: 9, bengkakKaki: true }])?.level).toBe('merah'))
  it('a short child is under the line for a kader, and short for a health worker', () => {
    const short = newest([{ on: '2026-10-10', bb: 8, tb: 65, caraUkur: 'telentang' }])
    const said = (health: boolean) => {
      const found = newestOf(short, born, { policy: policyDefaults, health })
      return `${found?.title} ${found?.detail}`
    }
    expect(said(false)).toMatch(/panjang atau tinggi di bawah garis/i)
    expect(said(false)).not.toMatch(/pendek/i)
    expect(said(true)).toMatch(/sangat pendek menurut umur/i)
  })
  it('an arm alone says nothing: there is no line', () =>
    expect(line([{ on: '2026-10-10', lila: 13 }])).toBeUndefined())
})

describe('each index', () => {
  const obese = [{ on: '2026-10-10', bb: 14, tb: 76, caraUkur: 'telentang' }]
  it('a kader reads whom to send, never a diagnosis', () => {
    const said = facts(obese, false).join('\n')
    expect(said).toContain('Berat menurut panjang/tinggi: Perlu diperiksa bidan')
    expect(said).not.toMatch(/obesitas|gizi|SD/i)
  })
  it('a health worker reads class and z', () =>
    expect(facts(obese, true).join('\n')).toMatch(/Berat menurut panjang\/tinggi: Obesitas · \+\d,\d\d SD/))
  it('what was not measured is "belum diperiksa"', () => {
    expect(facts([{ on: '2026-10-10', bb: 9 }], false)).toEqual([
      'Berat menurut umur: Di dalam garis',
      'Panjang/tinggi menurut umur: belum diperiksa',
      'Berat menurut panjang/tinggi: belum diperiksa',
      'Lingkar kepala menurut umur: belum diperiksa',
    ])
  })
  it('a premature child has the corrected age beside, until 24 months', () => {
    const early = facts([{ on: '2026-03-10', bb: 6 }], true, { uk_lahir: 32 })
    expect(early.at(-1)).toMatch(/Umur terkoreksi 20 minggu \(lahir 8 minggu lebih awal\): BB\/U/)
    expect(early[0]).toMatch(/Berat menurut umur/)
    expect(facts([{ on: '2026-03-10', bb: 6 }], true).join()).not.toContain('terkoreksi')
  })
  it('a health worker sees the printed table where it has another class', () => {
    const differing = Array.from({ length: 40 }, (_, i) => ({ on: '2026-10-28', bb: 7 + i / 20 }))
    const said = differing.map(v => facts([v], true)[0] ?? '')
    expect(said.filter(s => s.includes('tabel buku KIA')).length).toBeGreaterThan(0)
    expect(differing.flatMap(v => facts([v], false)).join()).not.toContain('tabel buku KIA')
  })
})

describe('what must be known first', () => {
  const notes = (visits: Visit[], isEstimate = false) => notesOf(newest(visits), { isEstimate, today })
  it.each([
    ['2026-09-11', false],
    ['2026-09-10', true],
  ])('last measured on %s, two months and more ago: %s', (on, said) =>
    expect(
      notes([{ on, bb: 9 }])
        .join()
        .includes('Belum diukur lagi'),
    ).toBe(said),
  )
  it('a slip of the scale is to be measured again', () =>
    expect(notes([{ on: '2026-10-10', bb: 40 }]).join()).toContain('sekali lagi'))
  it('an estimated date of birth is said', () =>
    expect(notes([{ on: '2026-10-10', bb: 9 }], true).join()).toContain('perkiraan'))
})

describe('the letter in words', () => {
  const last = (...visits: Visit[]) => gainWords(newest(visits).gain)
  it.each([
    [8.5, 'N: naik 200 g (paling sedikit 200 g)'],
    [8.49, 'T: naik 190 g, seharusnya naik paling sedikit 200 g'],
    [8.3, 'T: tetap, seharusnya naik paling sedikit 200 g'],
    [8, 'T: turun 300 g, seharusnya naik paling sedikit 200 g'],
  ])('8,3 kg and a month later %s kg: %s', (bb, words) =>
    expect(last({ on: '2026-09-10', bb: 8.3 }, { on: '2026-10-10', bb })).toBe(words),
  )
  it('two in a row are said', () =>
    expect(
      last({ on: '2026-08-10', bb: 8.5 }, { on: '2026-09-10', bb: 8.4 }, { on: '2026-10-10', bb: 8.3 }),
    ).toContain('2T'))
  it('a missed month is O, a first weighing B', () => {
    expect(last({ on: '2026-08-10', bb: 8 }, { on: '2026-10-10', bb: 8 })).toContain('O:')
    expect(last({ on: '2026-10-10', bb: 8 })).toContain('B:')
  })
})

describe('why the newest measurement says what it says', () => {
  const thin = newest([{ on: '2026-10-10', bb: 5.5 }])
  const said = (health: boolean) =>
    whyNewest(thin, { policy: policyDefaults, health }).flatMap(why => why.figures)

  it('opens to what was measured, its day, and the line it was held against', () => {
    expect(takenWords(thin)).toBe('Diukur 10 Oktober 2026: berat 5,5 kg.')
    expect(said(false)).toContain('Di bawah garis −3 di grafik pertumbuhan')
  })
  it('gives a health worker the cut-off itself', () =>
    expect(said(true)).toContain('Di bawah garis merah KMS (BGM): kurang dari −3 SD'))
})
