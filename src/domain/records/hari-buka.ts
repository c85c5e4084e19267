import { isIsoDate } from '../measures/age.ts'
import { define, fieldWorkers } from './define.ts'
import { chips, count, day, merging, optional, ref, refs, text, texts } from './field.ts'
import { dayId } from './ids.ts'
import { futureDay } from './future-day.ts'

export const kelompokHariBuka = {
  balita: 'Bayi dan balita',
  bumil: 'Ibu hamil, nifas, menyusui',
  remaja: 'Usia sekolah dan remaja',
  dewasa: 'Dewasa',
  lansia: 'Lansia',
  'kelas-ibu': 'Kelas ibu',
} as const

const clock = (label: string) =>
  merging(
    'any',
    optional(
      text(label, { max: 5, pattern: /^([01]\d|2[0-3])[.:][0-5]\d$/, wrong: `${label} seperti 08.30.` }),
    ),
  )

/**
 * One posyandu day. Two phones that open it make the same record; who was present is the union of what they ticked.
 * A wrong date is mended by naming the other day in `ganti_hari`: what was recorded here then counts there.
 */
export const hariBuka = define({
  kind: 'hari-buka',
  title: 'Hari buka posyandu',
  writers: fieldWorkers,
  subjectId: ({ posyandu, body: { tanggal, nomor } }) =>
    typeof tanggal === 'string' && isIsoDate(tanggal) && Number.isInteger(nomor)
      ? dayId(posyandu, tanggal, Number(nomor))
      : undefined,
  fields: {
    tanggal: day('Tanggal'),
    nomor: count('Hari buka ke-', [1, 9]),
    kelompok: merging('union', chips('Kelompok', kelompokHariBuka)),
    kader_hadir: merging('union', optional(refs('Kader hadir'))),
    nakes_hadir: merging('union', optional(texts('Tenaga kesehatan hadir'))),
    nakes_penanggung_jawab: merging('any', optional(text('Penanggung jawab', { max: 100 }))),
    mulai: clock('Mulai'),
    selesai: clock('Selesai'),
    catatan: optional(text('Catatan', { max: 500 })),
    ganti_hari: optional(ref('Seharusnya hari')),
  },
  checks: futureDay,
})
