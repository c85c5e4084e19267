import { define } from './define.ts'
import { choice, optional, ref, text, yesNo } from './field.ts'

export const jenisWilayah = {
  kabupaten: 'Kabupaten/kota',
  puskesmas: 'Puskesmas (kecamatan)',
  desa: 'Desa/kelurahan (pustu)',
  dusun: 'Dusun',
  posyandu: 'Posyandu',
} as const

/** An area of the tree. Its id never changes; name, parent and kind may. */
export const wilayah = define({
  kind: 'wilayah',
  title: 'Wilayah',
  writers: ['puskesmas'],
  effect: {
    type: 'area',
    parent: 'induk',
    borders: body => body['jenis'] === 'puskesmas',
    serves: body => body['jenis'] === 'posyandu',
  },
  fields: {
    nama: text('Nama'),
    jenis: choice('Jenis', jenisWilayah),
    induk: optional(ref('Bagian dari')),
    sebutan_dusun: optional(text('Sebutan dusun', { max: 30 })),
    kode: optional(text('Kode wilayah', { pattern: /^\d{2,10}$/, wrong: 'Kode wilayah hanya angka.' })),
    alamat: optional(text('Alamat', { max: 200 })),
    aktif: optional(yesNo('Masih dipakai')),
  },
})
