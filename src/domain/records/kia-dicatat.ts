import { define, fieldWorkers } from './define.ts'
import { merging, optional, ref, yesNo } from './field.ts'

/** The tick under "Tulis di Buku KIA". */
export const kiaDicatat = define({
  kind: 'kia-dicatat',
  title: 'Sudah ditulis di Buku KIA',
  writers: fieldWorkers,
  fields: {
    dari: ref('Pemeriksaan'),
    dicatat: merging('any', yesNo('Sudah ditulis')),
    hari: optional(ref('Hari buka')),
  },
})
