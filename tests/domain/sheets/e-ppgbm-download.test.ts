import { expect, test } from 'vitest'
import { sheetById } from '../../../src/domain/sheets/index.ts'
import { id } from '../../fixtures/entries.ts'
import { byKey, made, person } from './village.ts'
import type { Fact } from './village.ts'

const record = id('timbang')
const weighed = (body: object): Fact => ({
  kind: 'periksa-bayi-balita-apras',
  on: '2026-11-12',
  record,
  body: { lokasi: 'posyandu', bb: 9.4, tb: 74.5, caraUkur: 'telentang', ...body },
})
const download = { impor: id('unduhan'), impor_sistem: 'e-ppgbm' }
/** The card is her first fact. */
const change = (body: object): Fact => ({
  kind: 'periksa-bayi-balita-apras',
  on: '2026-11-12',
  record,
  edits: 1,
  body: { ...body },
})

/** The weights on the sheet that is typed into e-PPGBM, and how many are said to be there already. */
async function carried(facts: readonly Fact[], over: object = {}) {
  const sheet = sheetById('eppgbm-pengukuran')
  if (!sheet) throw new Error('No sheet')
  const child = person('Ani', { jk: 'P', tanggal_lahir: '2025-02-04' }, facts)
  const filled = await made(sheet, [child], over)
  return [byKey(sheet, filled).map(r => r['BERAT']), filled.already]
}

test.each([
  ['our own weighing is carried', [weighed({})], [[9.4], 0]],
  ['one of a download is there already', [weighed(download)], [[], 1]],
  ['one of another list is carried', [weighed({ impor: id('daftar') })], [[9.4], 0]],
  [
    'one of a download of another system is carried',
    [weighed({ ...download, impor_sistem: 'sikda' })],
    [[9.4], 0],
  ],
  ['corrected here, it is carried', [weighed(download), change({ bb: 9.6 })], [[9.6], 0]],
  ['so it is where something was measured besides', [weighed(download), change({ lila: 14 })], [[9.4], 0]],
  [
    'that somebody found it right changes nothing',
    [weighed(download), change({ dipastikan: ['bb=9.4'] })],
    [[], 1],
  ],
  [
    'of the child to whom it was moved it is not there',
    [weighed({ ...download, asal: id('semula'), asal_orang: id('Ida') })],
    [[9.4], 0],
  ],
  ['taken back, it is nowhere', [weighed(download), change({ batal: true })], [[], 0]],
])('L17 %s', async (_, facts, is) => expect(await carried(facts)).toEqual(is))

test('L17 beside a weighing that is there already another one of the month is carried', async () => {
  const later = { ...weighed({ bb: 9.8 }), record: id('lagi'), on: '2026-11-20' }
  expect(await carried([weighed(download), later])).toEqual([[9.8], 1])
})

test('L17 only what was asked for is said to be left off, in words with its number', async () => {
  expect(await carried([weighed(download)], { posyandu: new Set([id('Kenanga')]) })).toEqual([[], 0])
  expect(sheetById('eppgbm-pengukuran')?.alreadyWords?.(12)).toBe(
    '12 pengukuran berasal dari unduhan e-PPGBM, sudah ada di sana, jadi tidak ada di lembar ini.',
  )
})
