import { describe, expect, it } from 'vitest'
import {
  checkEdit,
  checkForm,
  hariBuka,
  kehamilan,
  kunjungan,
  orang,
  personWarnings,
} from '../../../src/domain/records/index.ts'
import type { Body } from '../../../src/domain/log/index.ts'
import { goldenBodies } from './bodies.ts'

const today = '2026-11-10'
const siti = goldenBodies['orang'] ?? {}

/** The sentence under a field, or nothing. */
const said = (changes: Body, field: string): string | undefined => {
  const answer = checkForm(orang, { ...siti, ...changes }, { today })
  return answer.ok ? undefined : answer.faults.find(f => f.field === field)?.message
}

describe('what the form of a person says', () => {
  it('takes a newborn without NIK, and an untouched field as no answer', () => {
    const { nik: _, ...rest } = siti
    expect(checkForm(orang, { ...rest, nik_status: 'belum', panggilan: '  ', no_hp: '' }, { today }).ok).toBe(
      true,
    )
  })

  it('counts the digits of a short NIK', () => {
    expect(said({ nik: '337401550590000' }, 'nik')).toBe(
      'NIK harus 16 angka, ini 15 angka. Hitung lagi; kalau belum ada, kosongkan saja.',
    )
    expect(said({ nik: '33740155O5900001' }, 'nik')).toMatch(/hanya berisi angka/)
  })

  it('reads a NIK in groups and stores its digits', () => {
    const answer = checkForm(orang, { ...siti, nik: '3374 0155 0590.0001' }, { today })
    expect(answer.ok && answer.body.nik).toBe('3374015505900001')
  })

  it('refuses a day that is not in the calendar, a birth in the future and an age over 120', () => {
    expect(said({ tanggal_lahir: '2026-02-30' }, 'tanggal_lahir')).toMatch(/tidak ada di kalender/)
    expect(said({ tanggal_lahir: '2026-11-11' }, 'tanggal_lahir')).toMatch(/masa depan/)
    expect(said({ tanggal_lahir: '1905-01-01' }, 'tanggal_lahir')).toMatch(/120 tahun/)
    expect(said({ tanggal_lahir: today }, 'tanggal_lahir')).toBeUndefined()
  })

  it('reads a decimal comma and refuses letters in a number and an impossible weight', () => {
    const answer = checkForm(orang, { ...siti, bb_lahir: '3,2' }, { today })
    expect(answer.ok && answer.body.bb_lahir).toBe(3.2)
    expect(said({ bb_lahir: '3,2o' }, 'bb_lahir')).toMatch(/diisi angka/)
    expect(said({ bb_lahir: '32' }, 'bb_lahir')).toBe('Berat lahir harus antara 0,5 dan 6 kg. Periksa lagi.')
    expect(said({ bb_lahir: '0,5' }, 'bb_lahir')).toBeUndefined()
    expect(said({ anak_ke: '1,5' }, 'anak_ke')).toMatch(/angka bulat/)
  })

  it('gives every fault at once, one for a field', () => {
    const answer = checkForm(orang, { ...siti, nama: '', nik: '1', bb_lahir: 'x' }, { today })
    expect(!answer.ok && answer.faults.map(f => f.field).toSorted()).toEqual(['bb_lahir', 'nama', 'nik'])
  })

  it('only warns when the NIK disagrees with sex or birth date', () => {
    const odd = { ...siti, nik: '3374015505900001' }
    expect(checkForm(orang, odd, { today }).ok).toBe(true)
    expect(personWarnings({ nik: '3374015505900001', jk: 'L', tanggal_lahir: '1990-05-15' })).toHaveLength(1)
    expect(personWarnings({ nik: '3374015505900001', jk: 'P', tanggal_lahir: '1990-05-15' })).toEqual([])
  })
})

describe('an edit', () => {
  it('checks only what was changed, and two answers together with what stood there', () => {
    expect(checkEdit(orang, { panggilan: 'Mina' }, { today, before: siti })).toEqual({
      ok: true,
      body: { panggilan: 'Mina' },
    })
    const ended = checkEdit(
      kehamilan,
      { tanggal_akhir: '2026-04-01' },
      { today, before: { hpht: '2026-05-01' } },
    )
    expect(ended).toMatchObject({ ok: false, faults: [{ field: 'tanggal_akhir' }] })
  })

  it('empties a field that was cleared', () => {
    expect(checkEdit(orang, { no_hp: '' }, { today, before: siti })).toEqual({
      ok: true,
      body: { no_hp: null },
    })
  })
})

describe('other forms', () => {
  it('refuses a posyandu day and an HPHT that have not happened, and a pregnancy longer than 45 weeks', () => {
    const day = checkForm(hariBuka, { tanggal: '2026-11-11', nomor: 1, kelompok: ['balita'] }, { today })
    expect(day).toMatchObject({ ok: false, faults: [{ field: 'tanggal' }] })
    const hpht = (d: string) => checkForm(kehamilan, { hamil_ke: 1, hpht: d }, { today }).ok
    expect([hpht('2026-11-11'), hpht('2026-11-10'), hpht('2025-12-30'), hpht('2025-12-20')]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('wants somebody who visited, and the next visit after this one', () => {
    const base = { tanggal: today, petugas: [], hasil: 'menolak', kunjungan_berikut: today }
    const answer = checkForm(kunjungan, base, { today })
    expect(!answer.ok && answer.faults.map(f => f.field).toSorted()).toEqual(['kunjungan_berikut', 'petugas'])
  })
})
