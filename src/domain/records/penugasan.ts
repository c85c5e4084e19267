import { aboutWhom } from './about-whom.ts'
import { define, healthWorkers } from './define.ts'
import { choice, day, health, optional, ref, text } from './field.ts'

export const tujuanTugas = {
  tbc: 'Mendampingi minum obat TBC',
  odgj: 'Mendampingi keluarga dengan ODGJ',
  lain: 'Kunjungan lain',
} as const

/**
 * The bidan names one kader for the home visits of one person. Every phone of the posyandu receives who, about whom and until
 * when; what for is a health field and never leaves the health workers. The bidan tells the kader herself. So that the name
 * alone says no illness, the same record serves visits of any other kind.
 */
export const penugasan = define({
  kind: 'penugasan',
  title: 'Tugas kunjungan rumah',
  writers: healthWorkers,
  fields: {
    petugas: ref('Kader yang ditugaskan'),
    mulai: day('Mulai'),
    sampai: day('Sampai'),
    untuk: optional(health(choice('Untuk (rahasia)', tujuanTugas))),
    catatan_kesehatan: optional(health(text('Catatan (rahasia)', { max: 500 }))),
    ...aboutWhom,
  },
  checks: b =>
    b.mulai && b.sampai && b.sampai < b.mulai
      ? [{ field: 'sampai', message: 'Sampai harus sesudah mulai.' }]
      : [],
})
