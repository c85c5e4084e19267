import * as z from 'zod/mini'
import { define } from './define.ts'
import { choice, chips, count, data, day, optional, texts, yesNo } from './field.ts'

const bulan = {
  1: 'Januari',
  2: 'Februari',
  3: 'Maret',
  4: 'April',
  5: 'Mei',
  6: 'Juni',
  7: 'Juli',
  8: 'Agustus',
  9: 'September',
  10: 'Oktober',
  11: 'November',
  12: 'Desember',
} as const

/**
 * What a kabupaten or puskesmas chooses. Every change is a record of its own with the day from which it holds, so that
 * a visit of last year is still read with the policy of last year.
 */
export const kebijakan = define({
  kind: 'kebijakan',
  title: 'Kebijakan',
  writers: ['puskesmas'],
  fields: {
    berlaku_mulai: day('Berlaku mulai'),
    edisi: optional(choice('Edisi kartu', { 'kb-2023': 'Kartu bantu 2023', 'kb-2025': 'Kartu bantu 2025' })),
    ambang: optional(data('Ambang', () => z.record(z.string(), z.number('Ambang diisi angka.')))),
    faktor_risiko_tbc: optional(texts('Faktor risiko TBC')),
    kader_boleh_gds: optional(yesNo('Kader terlatih boleh memeriksa gula darah')),
    skema_imt: optional(
      choice('Skema IMT', { 'kemenkes-5': 'Kemenkes, 5 kelas', 'asia-pasifik': 'Asia-Pasifik' }),
    ),
    rujuk_setiap_t: optional(yesNo('Setiap T dirujuk')),
    bulan_vitamin_a: optional(chips('Bulan Vitamin A', bulan)),
    simpan_rahasia_hari: optional(count('Isian rahasia tetap di HP kader', [0, 31], 'hari')),
    tanggal_tutup_bulan: optional(count('Tanggal tutup bulan', [1, 31])),
  },
  checks: b =>
    Object.values(b.ambang ?? {}).every(Number.isFinite)
      ? []
      : [{ field: 'ambang', message: 'Ambang diisi angka.' }],
})
