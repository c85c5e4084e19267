import { describe, expect, it } from 'vitest'
import { findDoubles, sameAs } from '../../../src/domain/doubles/index.ts'
import { blocksOf, wholeDay } from '../../../src/domain/doubles/blocks.ts'
import { known } from '../../../src/domain/doubles/known.ts'
import type { Card } from '../../../src/domain/records/index.ts'

const child = (id: string, part: Partial<Card> = {}): Card => ({
  id,
  kind: 'orang',
  nama: 'Aisyah Putri',
  jk: 'P',
  lahir: '2025-02-01',
  ibu: 'Siti Aminah',
  rt: '02',
  dusun: 'Krajan',
  ...part,
})

const found = async (...cards: Card[]) => (await findDoubles(cards)).map(d => [d.a, d.b, d.why])
const twins = async (...cards: Card[]) => (await findDoubles(cards)).map(d => d.twins)

const twin = (id: string, urutanKembar: number) =>
  child(id, { nama: `By. Ny. Siti Aminah (${urutanKembar})`, urutanKembar })

describe('who may be the same person', () => {
  it('are two with the same NIK', async () => {
    const other = child('b', { nama: 'Aisyah P', lahir: '2025-03-01', nikMark: 'x', ibu: 'Lain' })
    expect(await found(child('a', { nikMark: 'x' }), other)).toEqual([['a', 'b', 'nik']])
  })

  it('are two of the same birth date, nearly the same name, and the same mother or RT', async () => {
    expect(await found(child('a'), child('b', { nama: 'Aisyah Puteri', rt: '03' }))).toEqual([
      ['a', 'b', 'nama'],
    ])
    expect(await found(child('a'), child('b', { nama: 'Aisyah Putry', ibu: 'Wulandari', rt: '2' }))).toEqual([
      ['a', 'b', 'nama'],
    ])
  })

  it('are not two of another birth date, another name, or neither mother nor RT in common', async () => {
    expect(await found(child('a'), child('b', { lahir: '2025-06-17' }))).toEqual([])
    expect(await found(child('a'), child('b', { nama: 'Bunga Lestari', ibu: 'Wulandari' }))).toEqual([])
    expect(await found(child('a'), child('b', { ibu: 'Wulandari', rt: '05' }))).toEqual([])
  })

  it('are a newborn without a name and the same child with one', async () => {
    expect(await found(child('a', { nama: 'By. Ny. Siti Aminah (1)' }), child('b'))).toEqual([
      ['a', 'b', 'nama'],
    ])
  })

  it('are two of one name and day in two posyandu of which nobody wrote a mother, however it is spelt', async () => {
    const { ibu: _, ...adult } = child('a', { nama: 'Moh. Rizqi', jk: 'L', lahir: '1988-04-09' })
    const other = { ...adult, id: 'b', nama: 'Muhammad Rizki', rt: '09', posyandu: 'mawar' }
    expect(await found(adult, other)).toEqual([['a', 'b', 'nama-lahir']])
    expect(await found(adult, { ...other, nikMark: 'y' }, { ...adult, nikMark: 'x' })).toEqual([
      ['a', 'b', 'nama-lahir'],
    ])
  })

  it('are not two whose day is a guess and who have only the name in common: half of them were born on 1 January', async () => {
    const { ibu: _, ...old } = child('a', { nama: 'Sumarni', lahir: '1950-01-01', lahirPerkiraan: true })
    expect(await found(old, { ...old, id: 'b', rt: '07' })).toEqual([])
  })

  it('are two of one name and mother whose days are one day misread or guessed', async () => {
    const swapped = [
      child('a', { lahir: '2025-02-01' }),
      child('b', { lahir: '2025-01-02', rt: '05' }),
    ] as const
    const digit = [
      child('a', { lahir: '2025-02-11' }),
      child('b', { lahir: '2025-02-17', rt: '05' }),
    ] as const
    const guess = [child('a'), child('b', { lahir: '2025-07-01', lahirPerkiraan: true })] as const
    for (const pair of [swapped, digit, guess]) expect(await found(...pair)).toEqual([['a', 'b', 'tanggal']])
    expect(
      await found(child('a', { nikMark: 'x' }), child('b', { lahir: '2025-01-02', nikMark: 'y' })),
    ).toEqual([])
  })

  it.each<[string, Partial<Card>, Partial<Card>]>([
    ['sex', {}, { jk: 'L' }],
    ['sex, the name in another spelling', { nama: 'Moh. Rizqi' }, { nama: 'Muhammad Rizki', jk: 'L' }],
    ['sex, at another RT', {}, { jk: 'L', rt: '05' }],
    ['sex, the number known of one', { nikMark: 'x' }, { jk: 'L' }],
    ['order of birth', { anakKe: 1 }, { anakKe: 2 }],
  ])('are weakly two of one name, day and mother with another %s: one was mistyped', async (_, a, b) => {
    expect(await found(child('a', a), child('b', b))).toEqual([['a', 'b', 'ketik']])
  })

  it('are weakly two of one name, day and RT with another sex where a mother is not known', async () => {
    const { ibu: _, ...other } = child('b', { jk: 'L' })
    expect(await found(child('a'), other)).toEqual([['a', 'b', 'ketik']])
    expect(await found(child('a'), { ...other, rt: '05' })).toEqual([])
  })

  it.each<[string, Partial<Card>, Partial<Card>]>([
    ['another sex and another order', { anakKe: 1 }, { anakKe: 2, jk: 'L' }],
    ['another sex and two numbers', { nikMark: 'x' }, { nikMark: 'y', jk: 'L' }],
    ['another sex and day', {}, { lahir: '2025-02-02', jk: 'L' }],
    ['another sex and a guessed day', { lahirPerkiraan: true }, { jk: 'L' }],
    ['another sex and a name with letters alike', {}, { nama: 'Aisyah Putra', jk: 'L' }],
    ['another sex, mother and RT', {}, { ibu: 'Wulandari', rt: '05', jk: 'L' }],
    ['another sex and mother', {}, { ibu: 'Wulandari', jk: 'L' }],
    ['another place among twins', { urutanKembar: 1 }, { urutanKembar: 2 }],
    ['another sex, both without names', { nama: 'By. Ny. Siti' }, { nama: 'By. Ny. Siti', jk: 'L' }],
    ['another sex, I and II', { nama: 'Siti I' }, { nama: 'Siti II', jk: 'L' }],
    [
      'another sex and two weights on one day',
      { ukur: { bb: { value: 9, on: '2026-03-01' } } },
      { ukur: { bb: { value: 8.4, on: '2026-03-01' } }, jk: 'L' },
    ],
  ])('are not two with %s', async (_, a, b) => {
    expect(await found(child('a', a), child('b', b))).toEqual([])
  })

  it('whose sex was mistyped come behind those whom nothing tells apart', async () => {
    const all = await found(child('a', { jk: 'L' }), child('b'), child('c'))
    expect(all.map(d => d[2])).toEqual(['nama', 'ketik', 'ketik'])
  })

  it('are asked about before somebody is registered', () => {
    const cards = [child('a'), child('b', { nama: 'Bunga' })]
    expect(sameAs(cards, child('baru')).map(c => c.id)).toEqual(['a'])
  })
})

describe('twins', () => {
  it('are no doubles when they have an order', async () => {
    expect(await found(twin('a', 1), twin('b', 2))).toEqual([])
    expect(await found(twin('a', 1), twin('b', 1))).toEqual([['a', 'b', 'nama']])
  })

  it('whose order nobody wrote are asked about, last and with a warning', async () => {
    const [hasan, husein] = [child('a', { nama: 'Hasan', jk: 'L' }), child('b', { nama: 'Burhan', jk: 'L' })]
    expect(await found(hasan, husein)).toEqual([['a', 'b', 'ibu']])
    expect(await twins(hasan, husein)).toEqual([true])
    const sure = [child('c', { lahir: '2024-01-05' }), child('d', { lahir: '2024-01-05' })]
    expect((await found(hasan, husein, ...sure)).map(d => d[2])).toEqual(['nama', 'ibu'])
  })

  it('with names that are nearly one are still warned of', async () => {
    const two = [child('a', { nama: 'Muhammad Hasan' }), child('b', { nama: 'Muhammad Hasin' })]
    expect(await found(...two)).toEqual([['a', 'b', 'nama']])
    expect(await twins(...two)).toEqual([true])
  })

  it('who stood on the scale on one day with two weights are two', async () => {
    const at = (value: number) => ({ bb: { value, on: '2026-03-01' } })
    const two = [child('a', { nama: 'Hasan', ukur: at(9) }), child('b', { nama: 'Burhan', ukur: at(8.4) })]
    expect(await found(...two)).toEqual([])
  })
})

describe('one NIK on two people is a mistake of the number', () => {
  it('of somebody with another name and day of birth, of mother and baby, and of twins', async () => {
    const mother = child('m', { nama: 'Siti Aminah', lahir: '1998-03-01', nikMark: 'x' })
    const baby = child('n', { nama: 'Aisyah', ibuId: 'm', nikMark: 'x' })
    expect(await found(mother, baby)).toEqual([['m', 'n', 'nik-keliru']])
    expect(await found(mother, child('o', { nama: 'Budi', jk: 'L', nikMark: 'x' }))).toEqual([
      ['m', 'o', 'nik-keliru'],
    ])
    const [one, two] = [twin('a', 1), twin('b', 2)].map(c => ({ ...c, nikMark: 'x' }))
    expect(await found(one ?? mother, two ?? mother)).toEqual([['a', 'b', 'nik-keliru']])
  })
})

describe('what was decided', () => {
  it('M5 is not asked again, whichever side says so, nor about those who were merged since', async () => {
    expect(await found(child('a', { bukan: ['b'] }), child('b'))).toEqual([])
    expect(await found(child('a'), child('b', { bukan: ['a'] }))).toEqual([])
    expect(await found(child('a', { gabungan: ['a', 'c'] }), child('b', { bukan: ['c'] }))).toEqual([])
    expect(await found(child('a', { bukan: ['z'] }), child('b'))).toHaveLength(1)
  })
})

describe('an area of ten thousand', () => {
  const born = (i: number) =>
    `19${50 + (i % 50)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
  const letters = (i: number) => [...String(i)].map(c => 'abdegiklmo'[Number(c)]).join('')

  it('is looked through without comparing everybody with everybody, even where half were born on 1 January', () => {
    const people = Array.from({ length: 10_000 }, (_, i) =>
      known(
        child(`p${i}`, {
          lahir: i % 2 === 0 ? `19${50 + (i % 40)}-01-01` : born(i),
          nama: `Nama ${letters(i)}`,
          ibu: `Ibu ${letters((i * 7) % 9973)}`,
          rt: String(1 + (i % 60)),
        }),
      ),
    )
    const pairs = blocksOf(people).reduce((n, b) => n + (b.length * (b.length - 1)) / 2, 0)
    expect(wholeDay).toBe(40)
    expect(pairs).toBeLessThan(people.length * 50)
  })

  it('gives others a turn all the time, and says how far it is', async () => {
    const told: number[] = []
    await findDoubles(
      Array.from({ length: 300 }, (_, i) => child(`p${i}`, { lahir: born(i), nama: `Nama ${letters(i)}` })),
      done => {
        told.push(done)
        return Promise.resolve()
      },
    )
    expect(told.length).toBeGreaterThan(300)
    expect(told.every((d, i) => d >= (told[i - 1] ?? 0) && d <= 1)).toBe(true)
  })
})
