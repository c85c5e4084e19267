import { expect, test } from 'vitest'
import { sheetById } from '../../../src/domain/sheets/index.ts'
import type { Sheet } from '../../../src/domain/sheets/index.ts'
import { pmtWeekId } from '../../../src/domain/records/index.ts'
import { id } from '../../fixtures/entries.ts'
import { byKey, made, person } from './village.ts'

const need = (name: string): Sheet => {
  const found = sheetById(name)
  if (!found) throw new Error(`No sheet ${name}`)
  return found
}
const pmt = need('eppgbm-pmt')
const mpasi = need('eppgbm-mpasi')
const pengukuran = need('eppgbm-pengukuran')
const register = need('register-pmt')

const course = id('PMT Ani')
const begun = {
  kind: 'pmt',
  record: course,
  on: '2026-10-31',
  body: {
    alasan: 'gizi_kurang',
    jenis: 'lokal',
    mulai: '2026-10-31',
    target_hari: 9,
    sumber: 'dak',
    mitra: 'PKK',
    sesuai_juknis: true,
  },
}
const week = (minggu_ke: number, tanggal: string, body: object) => ({
  kind: 'pmt-minggu',
  record: pmtWeekId(course, minggu_ke),
  on: tanggal,
  body: { pmt: course, minggu_ke, tanggal, ...body },
})
const card = (on: string, body: object) => ({
  kind: 'periksa-bayi-balita-apras',
  on,
  body: { lokasi: 'posyandu', ...body },
})
const born = { jk: 'P', nik: '0074010402250002', tanggal_lahir: '2025-02-04' }
const ani = person('Ani', born, [
  begun,
  week(1, '2026-11-06', {
    dimakan: ['h1', 'h7'],
    bb: 7.2,
    tb: 71,
    cara_ukur: 'telentang',
    sehat: 'sehat',
    lanjut: 'lanjut',
  }),
  week(2, '2026-11-08', { dimakan: ['h2'] }),
  card('2026-11-07', { bb: 7.4, asiLanjut: true, kelompokMakan: ['sereal', 'telur'], mbg: true }),
])

test('L16 each week of a course that was looked at in the month is a row, in the order of the template', async () => {
  const start = 'nik nama tanggal_pemberian_pertama siklus_ke jenis_pmt sumber_anggaran mitra mitra_lain'
  const about = 'pmt_sesuai_juknis alasan_pemberian minggu_ke tanggal_pemantauan'
  const days = 'hari_1 hari_2 hari_3 hari_4 hari_5 hari_6 hari_7'
  const seen = 'bb tb cara_ukur pemantauan_kesehatan tindak_lanjut'
  expect(pmt.heads().map(h => h.label)).toEqual(`${start} ${about} ${days} ${seen}`.split(' '))
  const [first, second, ...more] = byKey(pmt, await made(pmt, [ani]))
  expect(more).toEqual([])
  expect(first).toMatchObject({
    nik: '0074010402250002',
    tanggal_pemberian_pertama: '2026-10-31',
    siklus_ke: 1,
    jenis_pmt: 'PMT pangan lokal',
    mitra_lain: 'PKK',
    pmt_sesuai_juknis: 'ya',
    minggu_ke: 1,
    hari_1: 'ya',
    hari_2: 'tidak',
    hari_7: 'ya',
    bb: 7.2,
    tb: 71,
    cara_ukur: 'terlentang',
    pemantauan_kesehatan: 'Sehat',
    tindak_lanjut: 'Dilanjutkan',
  })
  // Nine days: the second week has two, and its weight is that of the card.
  expect(second).toMatchObject({ minggu_ke: 2, hari_1: 'tidak', hari_2: 'ya', bb: 7.4 })
  expect(Object.keys(second ?? {})).not.toContain('hari_3')
})

test('L16 a week that was looked at before it was over says tidak only of days until then; what was ticked stays', async () => {
  const row = async (tanggal: string, dimakan: string[]) => {
    const child = person('Ani', born, [begun, week(1, tanggal, { dimakan })])
    const [first = {}] = byKey(pmt, await made(pmt, [child]))
    return [1, 2, 3, 4, 5, 6, 7].map(day => first[`hari_${day}`])
  }
  // The first day is 31 October, so 2 November is the third.
  const [before, at] = [['ya', 'tidak'], 'tidak']
  expect(await row('2026-11-02', ['h1'])).toEqual([...before, at, ...Array<undefined>(4).fill(undefined)])
  expect(await row('2026-11-02', ['h1', 'h5'])).toEqual([
    ...before,
    at,
    undefined,
    'ya',
    undefined,
    undefined,
  ])
  expect(await row('2026-11-05', ['h1'])).toEqual([...before, at, at, at, at, undefined])
  expect(await row('2026-11-06', ['h1'])).toEqual([...before, at, at, at, at, at])
})

test.each([
  [{ tb: 71, cara_ukur: 'telentang' }, { tb: 71, caraUkur: 'berdiri' }, 71, 'terlentang', false],
  [{ tb: 71 }, { tb: 71, caraUkur: 'berdiri' }, 71, 'berdiri', false],
  [{}, { tb: 72, caraUkur: 'telentang' }, 72, 'terlentang', false],
  [{ tb: 71 }, {}, 71, undefined, true],
  [{}, {}, undefined, undefined, false],
  [{}, { caraUkur: 'berdiri' }, undefined, undefined, false],
])('L16 week %j and card of the day %j: %s cm, %s', async (written, onCard, tb, position, asksFor) => {
  const child = person('Ani', born, [
    begun,
    week(1, '2026-11-06', { bb: 7.2, ...written }),
    card('2026-11-06', { bb: 7.3, ...onCard }),
  ])
  const filled = await made(pmt, [child])
  const [row] = byKey(pmt, filled)
  expect([row?.['bb'], row?.['tb'], row?.['cara_ukur']]).toEqual([7.2, tb, position])
  expect(filled.rows[0]?.missing.includes('cara_ukur')).toBe(asksFor)
})

test('L16 a card of another day says nothing of how the week was measured', async () => {
  const facts = [
    week(1, '2026-11-06', { bb: 7.2, tb: 71 }),
    card('2026-11-05', { bb: 7, caraUkur: 'berdiri' }),
  ]
  const [row] = byKey(pmt, await made(pmt, [person('Ani', born, [begun, ...facts])]))
  expect(row?.['cara_ukur']).toBeUndefined()
})

test('L16 a course of a pregnant woman stands in the register, not on the sheet of children', async () => {
  const siti = person('Siti', { jk: 'P', tanggal_lahir: '1998-01-01' }, [
    { ...begun, record: id('PMT Siti'), body: { ...begun.body, alasan: 'kek', target_hari: 120 } },
    {
      kind: 'pmt-minggu',
      on: '2026-11-06',
      record: pmtWeekId(id('PMT Siti'), 1),
      body: { pmt: id('PMT Siti'), minggu_ke: 1, tanggal: '2026-11-06', dimakan: ['h1'] },
    },
  ])
  expect((await made(pmt, [siti])).rows).toEqual([])
  expect(byKey(register, await made(register, [siti, ani]))).toEqual([
    expect.objectContaining({ nama: 'Ani', target: 9, dimakan: 3, bb_akhir: 7.4, hasil: 'Menunggu dinilai' }),
    expect.objectContaining({ nama: 'Siti', target: 120, dimakan: 1, hasil: 'Berjalan' }),
  ])
})

test('L16 what a child ate is a row; milk is the question of its own, and food from a course is an intervention', async () => {
  const plain = person('Budi', { ...born, nik: undefined }, [
    card('2026-11-12', { kelompokMakan: [], asiLanjut: false }),
    card('2026-11-02', { asiLanjut: true }),
  ])
  expect(byKey(mpasi, await made(mpasi, [ani, plain]))).toEqual([
    {
      No: 1,
      NIK: '0074010402250002',
      Nama: 'Ani',
      tgl_monitoring: '2026-11-07',
      asi: 'ya',
      sereal: 'ya',
      kacang: 'tidak',
      susu: 'tidak',
      'daging/unggas': 'tidak',
      telur: 'ya',
      buah_sayur_vita: 'tidak',
      buah_sayur_lain: 'tidak',
      dapat_intervensi: 'ya',
    },
    expect.objectContaining({ Nama: 'Budi', asi: 'tidak', sereal: 'tidak' }),
  ])
})

test.each([
  [{ bengkakKaki: false }, 'tidak'],
  [{ bengkakKaki: true }, undefined],
  [{ bengkakKaki: true, bengkakDerajat: '1' }, '1'],
  [{ bengkakKaki: true, bengkakDerajat: '3' }, '3'],
  [{}, undefined],
])('L16 oedema %j is %s on the sheet: a degree only where somebody gave one', async (answers, cell) => {
  const child = person('Ani', born, [card('2026-11-12', { bb: 7, ...answers })])
  expect(byKey(pengukuran, await made(pengukuran, [child]))[0]?.['Pitting_edema']).toBe(cell)
})

test.each([
  [undefined, [true], 'ya'],
  [undefined, [false], 'tidak'],
  [undefined, [false, true], 'ya'],
  [false, [], 'tidak'],
  [false, [true], 'ya'],
  [true, [], undefined],
])('L16 recipient %s, cards %j: MBG of the month is %s', async (mbg, said, cell) => {
  const facts = said.map((answer, i) => card(`2026-11-1${i}`, { bb: 7, mbg: answer }))
  const child = person('Ani', { ...born, mbg }, [card('2026-11-20', { bb: 7 }), ...facts])
  expect(byKey(pengukuran, await made(pengukuran, [child]))[0]?.['mbg']).toBe(cell)
})
