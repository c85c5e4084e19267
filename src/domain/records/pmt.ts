import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import type { CheckContext, Fault } from './define.ts'
import { choice, count, day, optional, ref, text, yesNo } from './field.ts'
import { alasanPmt, hasilPmt, jenisPmt, pembagianPmt, sumberPmt } from './pmt-options.ts'

type Course = {
  readonly mulai?: string | undefined
  readonly selesai?: string | undefined
  readonly hasil?: string | undefined
}

const ahead = 'Tanggal ini belum terjadi. Periksa lagi.'

function courseFaults({ mulai, selesai, hasil }: Course, { today }: CheckContext): Fault[] {
  const faults: Fault[] = []
  if (mulai && mulai > today) faults.push({ field: 'mulai', message: ahead })
  if (selesai && selesai > today) faults.push({ field: 'selesai', message: ahead })
  if (mulai && selesai && selesai < mulai)
    faults.push({ field: 'selesai', message: 'Selesai sebelum mulai. Periksa kedua tanggal.' })
  if (selesai && !hasil) faults.push({ field: 'hasil', message: 'Hasil PMT belum dipilih.' })
  if (hasil && !selesai) faults.push({ field: 'selesai', message: 'Isi tanggal PMT selesai.' })
  return faults
}

/** A course of extra food (section 9.12): why, from when, for how many days, and how it ended. Its weeks are `pmt-minggu`. */
export const pmt = define({
  kind: 'pmt',
  title: 'Makanan tambahan (PMT)',
  writers: fieldWorkers,
  fields: {
    alasan: choice('Alasan PMT', alasanPmt),
    jenis: choice('Jenis PMT', jenisPmt),
    mulai: day('Mulai diberikan'),
    target_hari: count('Lama PMT', [1, 200], 'hari'),
    pembagian: optional(choice('Dibagikan', pembagianPmt)),
    siklus: optional(count('Siklus ke-', [1, 10])),
    sumber: optional(choice('Sumber anggaran', sumberPmt)),
    mitra: optional(text('Mitra', { max: 60 })),
    sesuai_juknis: optional(yesNo('Sesuai juknis PMT')),
    kehamilan: optional(ref('Kehamilan')),
    selesai: optional(day('Selesai tanggal')),
    hasil: optional(choice('Hasil', hasilPmt)),
    catatan: optional(text('Catatan', { max: 300 })),
    ...aboutWhom,
  },
  checks: courseFaults,
})
