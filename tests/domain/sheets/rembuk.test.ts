import { expect, test } from 'vitest'
import { sheetById } from '../../../src/domain/sheets/index.ts'
import { byKey, made, person } from './village.ts'

const sheet = sheetById('rembuk-stunting')
if (!sheet) throw new Error('No sheet rembuk-stunting')

const card = (on: string, body: object) => ({
  kind: 'periksa-bayi-balita-apras',
  on,
  body: { lokasi: 'posyandu', caraUkur: 'berdiri', ...body },
})
const listed = async (facts: ReturnType<typeof card>[], body: object = {}) => {
  const child = person('Adi', { jk: 'L', tanggal_lahir: '2023-11-10', ...body }, facts)
  return byKey(sheet, await made(sheet, [child]))
}

/** WHO, boys of 36 months: height 96,1 cm, one standard deviation 3,71, so that -2 is 88,7 cm; weight 14,3 kg in the middle. */
test.each([
  [88.6, true],
  [88.7, false],
  [96.1, false],
])('a boy of three years and %s cm is on the list: %s', async (tb, on) => {
  const rows = await listed([card('2026-11-10', { bb: 14.3, tb })])
  expect(rows).toHaveLength(on ? 1 : 0)
})

test('the figures are those of the measurement, and nothing calls it stunting', async () => {
  const [row] = await listed([card('2026-11-10', { bb: 14.3, tb: 88.1 })])
  // (88,1 - 96,1) / 3,71 = -2,16
  expect(row).toMatchObject({ desa: 'Karangjati', tanggal: '2026-11-10', bb: 14.3, tb: 88.1, z_tbu: -2.16 })
  expect(JSON.stringify(row)).not.toMatch(/stunting/i)
})

test('the last measurement of the month decides; of a month without one there is no line', async () => {
  const short = card('2026-11-03', { bb: 14.3, tb: 88.1 })
  expect(await listed([short, card('2026-11-20', { bb: 14.3, tb: 96.1 })])).toEqual([])
  expect(await listed([card('2026-10-10', { bb: 14.3, tb: 88.1 })])).toEqual([])
})

test('who was measured and afterwards only weighed is on the list by her height, with the last weight', async () => {
  const rows = await listed([card('2026-11-05', { bb: 14.2, tb: 86 }), card('2026-11-20', { bb: 14.3 })])
  // Five days younger than three years: (86,0 - 96,0) / 3,7 = -2,70
  expect(rows).toEqual([expect.objectContaining({ tanggal: '2026-11-20', bb: 14.3, tb: 86, z_tbu: -2.7 })])
})

test('a height of the month before is none of this one', async () =>
  expect(await listed([card('2026-10-31', { bb: 14.2, tb: 86 }), card('2026-11-20', { bb: 14.3 })])).toEqual(
    [],
  ))

test('whose weight was not enough twice is on the list whatever her height', async () => {
  const weights = ['2026-09-10', '2026-10-10', '2026-11-10'].map(on => card(on, { bb: 14.3, tb: 96.1 }))
  expect(await listed(weights)).toEqual([expect.objectContaining({ dua_t: 'Ya', bb: 14.3 })])
})

test('from five years she is not on it', async () => {
  const facts = [card('2026-11-10', { bb: 14.3, tb: 88.1 })]
  expect(await listed(facts, { tanggal_lahir: '2021-12-01' })).toHaveLength(1)
  // Five later in the month, and measured before.
  expect(await listed(facts, { tanggal_lahir: '2021-11-11' })).toHaveLength(1)
  expect(await listed(facts, { tanggal_lahir: '2021-11-01' })).toEqual([])
})
