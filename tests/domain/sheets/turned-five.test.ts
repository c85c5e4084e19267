import { expect, test } from 'vitest'
import { sheetById } from '../../../src/domain/sheets/index.ts'
import { byKey, made, person } from './village.ts'

const lists = ['eppgbm-pengukuran', 'eppgbm-identitas', 'f1-pemantauan']

/** How many lines each list of November has of a child who was weighed, and S and D beside them. */
async function lines(born: string, weighed = '2026-11-03') {
  const card = { kind: 'periksa-bayi-balita-apras', on: weighed, body: { lokasi: 'posyandu', bb: 15 } }
  const child = person('Ani', { jk: 'P', tanggal_lahir: born }, [
    { kind: 'periksa-bayi-balita-apras', on: '2026-10-03', body: { lokasi: 'posyandu', bb: 14.8 } },
    card,
  ])
  const of = async (id: string) => {
    const sheet = sheetById(id)
    if (!sheet) throw new Error(`No sheet ${id}`)
    return byKey(sheet, await made(sheet, [child]))
  }
  const rows = await Promise.all(lists.map(async id => (await of(id)).length))
  const f1 = await of('f1-skdn')
  const all = (what: string) => f1.find(r => String(r['uraian']).startsWith(what))?.['jumlah'] ?? 0
  return [...rows, all('S:'), all('D:')]
}

test.each([
  ['on the first of the month', '2021-11-01', '2026-11-03', 0],
  ['on the second', '2021-11-02', '2026-11-03', 1],
  ['after she was weighed', '2021-11-20', '2026-11-03', 1],
  ['before she was weighed', '2021-11-20', '2026-11-25', 1],
  ['on the last day', '2021-11-30', '2026-11-03', 1],
  ['in the next month', '2021-12-01', '2026-11-03', 1],
])('60 months old %s: the same in the lists of e-PPGBM and F1 as in S and D', async (_, born, on, is) =>
  expect(await lines(born, on)).toEqual([is, is, is, is, is]),
)
