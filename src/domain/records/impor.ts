import { define, healthWorkers } from './define.ts'
import { count, optional, text, yesNo } from './field.ts'

/** One imported list, about the posyandu. Its persons name it, so that all of them can be taken back at once. */
export const impor = define({
  kind: 'impor',
  title: 'Impor daftar sasaran',
  writers: healthWorkers,
  fields: {
    nama_berkas: text('Nama berkas', { max: 200 }),
    /** A print of the file's bytes, by which the same file is known again. */
    sidik: optional(text('Sidik berkas', { max: 64 })),
    baris: count('Jumlah baris', [0, 100_000]),
    pengukuran: optional(count('Jumlah pengukuran', [0, 100_000])),
    dibatalkan: optional(yesNo('Dibatalkan')),
  },
})
