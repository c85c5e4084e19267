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
