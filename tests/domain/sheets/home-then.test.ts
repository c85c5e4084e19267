import { expect, test } from 'vitest'
import type { Asked } from '../../../src/domain/sheets/index.ts'
import { asked, changed, f1Figure, kenanga, melati, person, rowsAbout } from './village.ts'
import type { Fact } from './village.ts'

const weighed = (on: string): Fact => ({
  kind: 'periksa-bayi-balita-apras',
  on,
  body: { lokasi: 'posyandu', bb: 9.4, tb: 74.5, caraUkur: 'telentang' },
})
const moved = (on: string): Fact =>
  changed('Ani', on, { posyandu: kenanga, status: 'aktif', tanggal_status: on })
const away = (on: string, until: string): Fact => changed('Ani', on, { sementara_pindah_sampai: until })

const measured = ['f1-pemantauan', 'eppgbm-pengukuran']
const sasaran = ['sasaran-balita', 'eppgbm-identitas', 'sip-2']

/** S and D of a month at a posyandu, and how many lines its lists have of her. */
async function seen(facts: readonly Fact[], month: string, at: string) {
  const child = person('Ani', { jk: 'P', tanggal_lahir: '2025-02-04' }, facts)
  const when: Partial<Asked> = { ...(await asked({}, month, '2027-01-31')), posyandu: new Set([at]) }
  const rowsOf = rowsAbout([child], when)
  const figure = f1Figure(await rowsOf('f1-skdn'))
  const lines = async (ids: readonly string[]) => Promise.all(ids.map(async id => (await rowsOf(id)).length))
  return { s: figure('S:'), d: figure('D:'), sasaran: await lines(sasaran), measured: await lines(measured) }
}
const here = { s: 1, d: 1, sasaran: [1, 1, 1], measured: [1, 1] }
const unweighed = { ...here, d: 0, measured: [0, 0] }
const nowhere = { s: 0, d: 0, sasaran: [0, 0, 0], measured: [0, 0] }

test.each([
  ['2026-11', melati, here],
  ['2026-11', kenanga, nowhere],
  ['2026-12', melati, unweighed],
  ['2026-12', kenanga, nowhere],
  ['2027-01', melati, nowhere],
  ['2027-01', kenanga, here],
] as const)(
  'L6 who moved on 15 December stands in %s at %s in the lists as in S and D',
  async (month, at, is) =>
    expect(
      await seen([weighed('2026-11-12'), moved('2026-12-15'), weighed('2027-01-12')], month, at),
    ).toEqual(is),
)

test.each([
  ['the day before the month ends', '2026-11-29', unweighed],
  ['the month', '2026-11-30', nowhere],
  ['some days more', '2026-12-02', nowhere],
] as const)('L6 who is away until %s is in the lists as in S', async (_, until, is) =>
  expect(await seen([away('2026-10-20', until)], '2026-11', melati)).toEqual(is),
)

test('L6 who is away and was weighed here all the same is in the lists as in D', async () =>
  expect(await seen([away('2026-10-20', '2026-12-31'), weighed('2026-11-12')], '2026-11', melati)).toEqual(
    here,
  ))
