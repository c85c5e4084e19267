import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { health, optional, ref, texts } from './field.ts'

/** What was explained: codes of the card's education points, or free words. */
export const edukasi = define({
  kind: 'edukasi',
  title: 'Edukasi',
  writers: fieldWorkers,
  fields: {
    materi: optional(texts('Materi')),
    /** What is taught because of a health answer would tell that answer. */
    materi_kesehatan: optional(health(texts('Materi (rahasia)'))),
    oleh: optional(ref('Oleh')),
    hari: optional(ref('Hari buka')),
    dari: optional(ref('Dari pemeriksaan')),
    ...aboutWhom,
  },
  checks: b =>
    b.materi?.length || b.materi_kesehatan?.length
      ? []
      : [{ field: 'materi', message: 'Materi wajib diisi.' }],
})
