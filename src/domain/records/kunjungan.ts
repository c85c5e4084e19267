import { visitTargets } from '../triage/targets.ts'
import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { amount, chips, choice, day, health, optional, refs, text, texts, yesNo } from './field.ts'
import { futureDay } from './future-day.ts'

export const hasilKunjungan = {
  bertemu: 'Bertemu',
  tidak_ada_orang: 'Tidak ada orang',
  menolak: 'Menolak',
} as const

/** How every row of the paper ends. */
export const tindakKunjungan = {
  mengingatkan: 'Mengingatkan periksa ke pustu atau puskesmas',
  melapor: 'Melaporkan ke nakes',
  edukasi: 'Memberi edukasi',
} as const

/** A home visit, mostly in pairs. "Tidak ada orang" and "menolak" are outcomes too. */
export const kunjungan = define({
  kind: 'kunjungan',
  title: 'Kunjungan rumah',
  writers: fieldWorkers,
  fields: {
    tanggal: day('Tanggal'),
    petugas: refs('Petugas'),
    hasil: choice('Hasil', hasilKunjungan),
    kelompok: optional(choice('Sasaran kunjungan', visitTargets)),
    tanda_bahaya: optional(texts('Tanda bahaya')),
    suhu: optional(amount('Suhu', [30, 45], '°C')),
    masalah: optional(text('Masalah ditemukan', { max: 300 })),
    tindak: optional(chips('Tindak lanjut', tindakKunjungan)),
    materi_edukasi: optional(text('Materi edukasi', { max: 300 })),
    disetujui: optional(yesNo('Disetujui sasaran')),
    kunjungan_berikut: optional(day('Kunjungan berikut')),
    catatan: optional(text('Catatan', { max: 1000 })),
    catatan_bidang_lain: optional(text('Catatan bidang lain', { max: 500 })),
    tanda_bahaya_pribadi: optional(health(texts('Tanda bahaya (rahasia)'))),
    catatan_kesehatan: optional(health(text('Catatan (rahasia)', { max: 1000 }))),
    ...aboutWhom,
  },
  checks: (b, c) => [
    ...futureDay(b, c),
    ...(b.petugas?.length === 0 ? [{ field: 'petugas', message: 'Pilih siapa yang berkunjung.' }] : []),
    ...(b.tanggal && b.kunjungan_berikut && b.kunjungan_berikut <= b.tanggal
      ? [{ field: 'kunjungan_berikut', message: 'Kunjungan berikut harus setelah kunjungan ini.' }]
      : []),
  ],
})
