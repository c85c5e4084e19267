import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import {
  editPerson,
  kehamilan,
  kematian,
  noteContact,
  openPregnancy,
  registerPerson,
  service,
} from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'
import { id, melati, village } from './village.ts'

const months = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07']

/** Registered on the tenth of May; her pregnancy was eight weeks old on the day of the contact. */
function mother(contact: string, hpht = addDays(contact, -56)) {
  const { v, who } = registered('Ani', '1998-03-01', 'P', '2026-05-10')
  v.accept(openPregnancy(pen('2026-05-10'), who, { hpht, hamil_ke: 1 }))
  v.accept(noteContact(pen('2026-05-10'), who, { jenis: 'anc', tanggal: contact, sumber: 'menurut_kia' }))
  return v
}

describe('what was before she was known counts in the month in which she becomes known', () => {
  test.each([
    ['2026-03-05', '2026-05'],
    ['2026-05-10', '2026-05'],
    ['2026-06-02', '2026-06'],
  ] as const)('K1 of %s in %s, and in no other month', (contact, month) => {
    const v = mother(contact)
    for (const at of months)
      expect([at, v.row(at, ['kia-k1', 'kia-k1-murni'])]).toEqual([at, at === month ? [1, 1] : [0, 0]])
    expect(v.ratio('k1-murni', '2026-12')).toMatchObject({ numerator: 1, denominator: 1 })
  })

  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
  ] as const)('K1 of %s: an earlier year is none of this one', (contact, expected) =>
    expect(mother(contact).ratio('k1', '2026-12').numerator).toBe(expected),
  )

  test('a delivery, and no month before has more sasaran than it had', () => {
    const { v, who } = registered('Ani', '1998-03-01', 'P', '2026-05-10')
    const end = { akhir: 'lahir_hidup', tanggal_akhir: '2026-04-20', tempat: 'puskesmas', penolong: 'bidan' }
    v.wrote(who, '2026-05-10', kehamilan, { hamil_ke: 1, tercatat: '2026-05-10', ...end })
    const ids = ['kia-bersalin', 'kia-bersalin-faskes', 'kr-sasaran', 'r1-sasaran']
    expect(['2026-04', '2026-05', '2026-06'].map(m => v.row(m, ids).slice(0, 2))).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
    ])
    expect(v.row('2026-04', ids)).toEqual([0, 0, 0, 0])
    expect(v.ratio('persalinan-faskes', '2026-12')).toMatchObject({ numerator: 1, denominator: 1 })
  })

  test('a birth with its weight, and the doses given until then: never one dose among nobody', () => {
    const { v, who } = registered('Bayi', '2026-04-20', 'L', '2026-06-10')
    v.changed(who, { bb_lahir: 2.4 })
    for (const [produk, dosis, tanggal] of [
      ['HB0', '1', '2026-04-20'],
      ['DPT-HB-Hib', '1', '2026-06-25'],
    ] as const)
      v.accept(
        service(pen(tanggal), who, { jenis: 'imunisasi', produk, dosis, tanggal, sumber: 'menurut_kia' }),
      )
    expect(v.row('2026-06', ['anak-lahir', 'anak-bblr', 'im-hb0-1', 'im-dpt-hb-hib-1'])).toEqual([1, 1, 1, 1])
    for (const id of ['bblr', 'hb0', 'dpt1'])
      expect([id, v.ratio(id, '2026-12')]).toEqual([
        id,
        expect.objectContaining({ numerator: 1, denominator: 1 }),
      ])
    expect(v.row('2026-05', ['skdn-s', 'anak-lahir'])).toEqual([0, 0])
  })

  test('who was a guest at first becomes known when she comes to live here', () => {
    const v = village()
    const body = { nama: 'Bayi', jk: 'L', tanggal_lahir: '2026-02-20', nik_status: 'belum' } as const
    const guest = { ...body, posyandu: melati, status: 'aktif', sasaran: 'tamu' } as const
    v.accept(registerPerson(pen('2026-05-10'), guest, id('Bayi')))
    expect(v.ratio('hb0', '2026-12').denominator).toBe(0)
    v.changed(id('Bayi'), { sasaran: 'sasaran' })
    expect(['2026-05', '2026-10', '2026-11', '2026-12'].map(m => v.figure('anak-lahir', m))).toEqual([
      0, 0, 1, 0,
    ])
  })

  test('a child who died is of the age that she had on that day', () => {
    const at = (tanggal: string) => {
      const { v, who } = registered('Bayi', '2025-07-12', 'L', '2026-05-10')
      v.wrote(who, tanggal, kematian, { tanggal })
      return v.row('2026-07', ['anak-bayi-meninggal', 'anak-balita-meninggal'])
    }
    expect([at('2026-07-11'), at('2026-07-12'), at('2026-07-13')]).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ])
  })
})

describe('what was while she was away for some months counts in the month in which she is back', () => {
  const end = (tanggal_akhir: string) =>
    ({ akhir: 'lahir_hidup', tanggal_akhir, tempat: 'rs', penolong: 'spog', imd: true }) as const
  const ids = ['kia-bersalin', 'kia-bersalin-faskes', 'kia-imd']
  const about = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08']

  function awayMother(change: Record<string, string>, born: string) {
    const { v, who } = registered('Ani', '1998-03-01', 'P', '2026-02-10')
    v.accept(editPerson(pen('2026-04-20'), v.opened(who, 'orang'), change))
    v.wrote(who, '2026-07-05', kehamilan, { hamil_ke: 1, tercatat: '2026-02-10', ...end(born) })
    return { v, who }
  }

  test.each([
    ['2026-04-30', '2026-04'],
    ['2026-05-01', '2026-07'],
    ['2026-05-08', '2026-07'],
    ['2026-06-30', '2026-07'],
    ['2026-07-01', '2026-07'],
  ] as const)('away from 20 April until 30 June: the delivery of %s counts in %s alone', (born, month) => {
    const { v } = awayMother({ sementara_pindah_sampai: '2026-06-30' }, born)
    for (const at of about) expect([at, v.row(at, ids)]).toEqual([at, at === month ? [1, 1, 1] : [0, 0, 0]])
  })

  test('who had moved away and came back delivered elsewhere', () => {
    const { v, who } = awayMother({ status: 'pindah_keluar', tanggal_status: '2026-04-20' }, '2026-05-08')
    const back = { status: 'aktif', tanggal_status: '2026-07-03' }
    v.accept(editPerson(pen('2026-07-03'), v.opened(who, 'orang'), back))
    for (const at of about) expect([at, v.figure('kia-bersalin', at)]).toEqual([at, 0])
  })
})
