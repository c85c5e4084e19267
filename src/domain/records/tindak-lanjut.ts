import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { choice, day, health, optional, text } from './field.ts'
import type { Fault, Fields } from './define.ts'
import { futureDay } from './future-day.ts'

export const caraTindakLanjut = {
  telepon: 'Telepon',
  pesan: 'Pesan dibuka',
  alasan: 'Alasan dicatat',
} as const

/** Of a call. A message has none: that it was opened on the phone is all that is known. */
export const hasilTelepon = {
  akan_datang: 'Akan datang',
  sudah: 'Sudah dilakukan',
  tidak_diangkat: 'Tidak diangkat',
  salah_nomor: 'Nomor salah',
} as const

export const alasanTidakDatang = {
  pindah: 'Pindah',
  tempat_lain: 'Sudah di tempat lain',
  menolak: 'Menolak',
  tidak_ditemukan: 'Tidak ditemukan',
  lain: 'Alasan lain',
} as const

type Written = {
  readonly cara?: keyof typeof caraTindakLanjut | undefined
  readonly hasil?: string | undefined
  readonly alasan?: string | undefined
  readonly keterangan?: string | undefined
}

function complete({ cara, hasil, alasan, keterangan }: Written): Fault[] {
  if (cara === 'telepon' && !hasil) return [{ field: 'hasil', message: 'Pilih hasil telepon.' }]
  if (cara === 'alasan' && !alasan) return [{ field: 'alasan', message: 'Pilih alasannya.' }]
  if (alasan === 'lain' && !keterangan) return [{ field: 'keterangan', message: 'Tulis alasannya.' }]
  return []
}

const fields = {
  /** The key of the task with its period, such as `sweeping:2026-11`. */
  tugas: text('Tugas', { max: 120 }),
  cara: choice('Cara', caraTindakLanjut),
  hasil: optional(choice('Hasil telepon', hasilTelepon)),
  alasan: optional(choice('Alasan', alasanTidakDatang)),
  keterangan: optional(text('Keterangan', { max: 300 })),
  tanggal: day('Tanggal'),
} as const satisfies Fields

/** What was done about a task without meeting the person. It puts the task off to its next period, and never settles it. */
export const tindakLanjut = define({
  kind: 'tindak-lanjut',
  title: 'Tindak lanjut',
  writers: fieldWorkers,
  fields: { ...fields, ...aboutWhom },
  checks: (b, c) => [...futureDay(b, c), ...complete(b)],
})

/** The same about a task that only health workers know of: nothing of it may reach a kader, not even that it is there. */
export const tindakLanjutKesehatan = define({
  kind: 'tindak-lanjut-kesehatan',
  title: 'Tindak lanjut (rahasia)',
  writers: fieldWorkers,
  wholly: 'health',
  fields: {
    tugas: health(fields.tugas),
    cara: health(fields.cara),
    hasil: health(fields.hasil),
    alasan: health(fields.alasan),
    keterangan: health(fields.keterangan),
    tanggal: health(fields.tanggal),
    milik: health(aboutWhom.milik),
    asal: health(aboutWhom.asal),
    asal_orang: health(aboutWhom.asal_orang),
    batal: health(aboutWhom.batal),
  },
  checks: (b, c) => [...futureDay(b, c), ...complete(b)],
})
