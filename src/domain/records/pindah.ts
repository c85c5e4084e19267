import { define, fieldWorkers } from './define.ts'
import { day, optional, ref, text } from './field.ts'

/** The move as it was said; where she is served from now on is the field `posyandu` of the person, changed in the same save. */
export const pindah = define({
  kind: 'pindah',
  title: 'Pindah',
  writers: fieldWorkers,
  fields: {
    tanggal: day('Tanggal pindah'),
    dari: ref('Dari posyandu'),
    ke: optional(ref('Ke posyandu')),
    tujuan: optional(text('Tujuan', { max: 120 })),
    /** Moved with many others, because her posyandu was merged or split. */
    penataan: optional(ref('Penataan posyandu')),
    sementara_sampai: optional(day('Sementara sampai')),
  },
})
