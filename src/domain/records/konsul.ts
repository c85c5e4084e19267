import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { health, optional, ref, text, texts, yesNo } from './field.ts'

/** A health worker at step 5 today, without a slip. */
export const konsul = define({
  kind: 'konsul',
  title: 'Konsul di tempat',
  writers: fieldWorkers,
  fields: {
    aturan: optional(texts('Aturan')),
    alasan: optional(texts('Alasan')),
    perlu_bidan: optional(yesNo('Perlu bidan')),
    dari: optional(ref('Dari pemeriksaan')),
    hari: optional(ref('Hari buka')),
    nakes: optional(text('Tenaga kesehatan', { max: 100 })),
    jawaban: optional(text('Jawaban', { max: 500 })),
    aturan_kesehatan: optional(health(texts('Aturan (rahasia)'))),
    alasan_kesehatan: optional(health(texts('Alasan (rahasia)'))),
    jawaban_kesehatan: optional(health(text('Jawaban (rahasia)', { max: 500 }))),
    ...aboutWhom,
  },
  checks: b =>
    b.alasan?.length || b.aturan?.length || b.perlu_bidan
      ? []
      : [{ field: 'alasan', message: 'Alasan wajib diisi.' }],
})
