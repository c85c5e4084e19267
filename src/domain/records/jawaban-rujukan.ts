import { define, healthWorkers } from './define.ts'
import { choice, day, health, optional, ref, text } from './field.ts'

export const statusRujukan = {
  sudah_diperiksa: 'Sudah diperiksa',
  dirujuk_lanjut: 'Dirujuk lanjut',
  tidak_datang: 'Tidak datang',
} as const

/** The kader learns that she was seen and when she comes back; the finding is for health workers. */
export const jawabanRujukan = define({
  kind: 'jawaban-rujukan',
  title: 'Jawaban rujukan',
  writers: healthWorkers,
  fields: {
    rujukan: ref('Rujukan'),
    status: choice('Hasil', statusRujukan),
    tanggal: optional(day('Tanggal diperiksa')),
    tempat: optional(text('Tempat', { max: 100 })),
    kontrol_tanggal: optional(day('Kontrol tanggal')),
    temuan: optional(health(text('Temuan', { max: 1000 }))),
    tindakan: optional(health(text('Tindakan', { max: 1000 }))),
  },
})
