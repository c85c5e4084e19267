import { define, healthWorkers } from './define.ts'
import { count, optional, text, yesNo } from './field.ts'

/** One imported list, about the posyandu. Its persons name it, so that all of them can be taken back at once. */
export const impor = define({
  kind: 'impor',
  title: 'Impor daftar sasaran',
  writers: healthWorkers,
  fields: {
    nama_berkas: text('Nama berkas', { max: 200 }),
    baris: count('Jumlah baris', [0, 100_000]),
    dibatalkan: optional(yesNo('Dibatalkan')),
  },
})
