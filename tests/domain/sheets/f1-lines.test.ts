import { expect, test } from 'vitest'
import { asked, f1Figure, person, rowsAbout } from './village.ts'
import type { Fact } from './village.ts'

const weighed: Fact = {
  kind: 'periksa-bayi-balita-apras',
  on: '2026-08-12',
  body: { lokasi: 'posyandu', bb: 9.4, tb: 74.5, caraUkur: 'telentang' },
}
const service = (jenis: string, tanggal: string): Fact => ({
  kind: 'layanan',
  on: tanggal,
  body: { jenis, tanggal, sumber: 'menurut_kia' },
})

/** Vitamin A and the book: counted in F1, and in her line of the lists of August. */
async function seen(facts: readonly Fact[], body: object = {}) {
  const child = person('Ani', { jk: 'P', tanggal_lahir: '2025-02-04', ...body }, [weighed, ...facts])
  const when = await asked({}, '2026-08', '2026-11-30')
  const rowsOf = rowsAbout([child], when)
  const figure = f1Figure(await rowsOf('f1-skdn'))
  const [line] = await rowsOf('f1-pemantauan')
  const [[measured], [identity]] = [await rowsOf('eppgbm-pengukuran'), await rowsOf('eppgbm-identitas')]
  return {
    vitamin: [figure('Vitamin A'), line?.['vita'], measured?.['vita']],
    book: [figure('K:'), line?.['kia'], identity?.['kia']],
  }
}

test.each([
  ['2026-07-31', [0, undefined, undefined]],
  ['2026-08-01', [1, 'Ya', 'ya']],
  ['2026-08-31', [1, 'Ya', 'ya']],
  ['2026-09-01', [0, undefined, undefined]],
] as const)('vitamin A that was written as a service on %s: F1 and its lists say the same', async (on, is) =>
  expect((await seen([service('vit_a', on)])).vitamin).toEqual(is),
)

test('a book that only what was copied from it tells of is in F1 and in its lists', async () => {
  expect((await seen([service('obat_cacing', '2026-08-20')])).book).toEqual([1, 'Ya', 'ya'])
  expect((await seen([service('obat_cacing', '2026-09-01')])).book).toEqual([0, undefined, undefined])
  expect((await seen([], { buku_kia: false })).book).toEqual([0, 'Tidak', 'tidak'])
})

/** Each tenth of a kilogram, so that both borders are crossed: one child a weight, one line of F1 each. */
const weights = Array.from({ length: 35 }, (_, i) => Math.round((6 + i / 10) * 10) / 10)

test('gizi kurang and gizi buruk of F1 are what the list of measurements calls each child, on both sides of −2 and −3 SD', async () => {
  const called = new Set<unknown>()
  for (const bb of weights) {
    const card = { ...weighed, body: { ...weighed.body, bb } }
    const child = person('Ani', { jk: 'P', tanggal_lahir: '2025-02-04' }, [card])
    const rowsOf = rowsAbout([child], await asked({}, '2026-08', '2026-11-30'))
    const figure = f1Figure(await rowsOf('f1-skdn'))
    const [line] = await rowsOf('f1-pemantauan')
    called.add(line?.['bbu'])
    expect([bb, figure('Gizi kurang'), figure('Gizi buruk')]).toEqual([
      bb,
      line?.['bbu'] === 'Berat badan kurang' ? 1 : 0,
      line?.['bbu'] === 'Berat badan sangat kurang' ? 1 : 0,
    ])
  }
  expect([...called].slice(0, 3)).toEqual([
    'Berat badan sangat kurang',
    'Berat badan kurang',
    'Berat badan normal',
  ])
})

test('K − D is K less D in every column, as the form works it out; S − D beside it is a count of children', async () => {
  const child = (name: string, body: object, facts: readonly Fact[] = []) =>
    person(name, { jk: 'P', tanggal_lahir: '2025-02-04', ...body }, facts)
  const village = [
    child('Absen', { buku_kia: true }),
    child('Timbang', { buku_kia: true }, [weighed]),
    child('Tanpa', { jk: 'L' }, [weighed]),
    child('Bukan', { jk: 'L' }, [weighed]),
  ]
  const rows = await rowsAbout(village, await asked({}, '2026-08', '2026-11-30'))('f1-skdn')
  const line = (what: string) => rows.find(r => String(r['uraian']).startsWith(what)) ?? {}
  const cells = ['12-23-p', '12-23-l', 'jumlah-p', 'jumlah-l', 'jumlah', '0-5-p']
  const of = (what: string) => cells.map(key => line(what)[key])
  expect(of('K:')).toEqual([2, 0, 2, 0, 2, 0])
  expect(of('D:')).toEqual([1, 2, 1, 2, 3, 0])
  expect(of('Tidak hadir (K − D)')).toEqual([1, -2, 1, -2, -1, 0])
  expect(of('Tidak ditimbang (S − D)')).toEqual([1, 0, 1, 0, 1, 0])
})

test('the kader are two lines for the pen: nothing is printed in them, not even nought', async () => {
  const rows = await rowsAbout(
    [person('Ani', { tanggal_lahir: '2025-02-04' })],
    await asked({}, '2026-08', '2026-11-30'),
  )('f1-skdn')
  const kader = rows.filter(r => String(r['uraian']).startsWith('Kader'))
  expect(kader.map(r => Object.keys(r))).toEqual([
    ['posyandu', 'uraian'],
    ['posyandu', 'uraian'],
  ])
})

test.each([
  ['2026-07-31', undefined],
  ['2026-08-01', 'Ya'],
  ['2026-08-31', 'Ya'],
  ['2026-09-01', undefined],
])('PKAT that was written as a service on %s: the line of August says %s', async (on, said) => {
  const child = person('Ani', { jk: 'P', tanggal_lahir: '2025-02-04' }, [weighed, service('pkat', on)])
  const rows = await rowsAbout([child], await asked({}, '2026-08', '2026-11-30'))('f1-pemantauan')
  expect(rows.map(r => r['pkat'])).toEqual([said])
})
