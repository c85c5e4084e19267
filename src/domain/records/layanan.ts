import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { amount, choice, day, optional, ref, text, yesNo } from './field.ts'
import { futureDay } from './future-day.ts'

export const jenisLayanan = {
  imunisasi: 'Imunisasi',
  vit_a: 'Vitamin A',
  obat_cacing: 'Obat cacing',
  ttd: 'Tablet tambah darah (TTD)',
  mms: 'MMS',
  mt: 'Makanan tambahan',
  mbg: 'Makan bergizi gratis (MBG 3B)',
  kb: 'KB',
  sdidtk: 'SDIDTK/KPSP',
  pkat: 'PKAT',
  vit_k: 'Vitamin K1 bayi baru lahir',
  shk: 'Skrining hipotiroid kongenital (SHK)',
  ckg: 'Cek kesehatan gratis (CKG)',
  lain: 'Lainnya',
} as const

export const sumberLayanan = { diberikan: 'Diberikan di sini', menurut_kia: 'Menurut Buku KIA' } as const

/** Services of nakes: without one on the day they can only be copied from the KIA book. */
export const layananNakes: readonly (keyof typeof jenisLayanan)[] = [
  'imunisasi',
  'vit_a',
  'obat_cacing',
  'sdidtk',
  'pkat',
  'vit_k',
  'shk',
  'ckg',
]

export const layanan = define({
  kind: 'layanan',
  title: 'Layanan',
  writers: fieldWorkers,
  fields: {
    jenis: choice('Jenis layanan', jenisLayanan),
    /** Of an immunisation: the code of a product of the schedules; other words are kept, and count as no dose. */
    produk: optional(text('Produk', { max: 60 })),
    dosis: optional(text('Dosis', { max: 30 })),
    jumlah: optional(amount('Jumlah', [0, 1000])),
    satuan: optional(text('Satuan', { max: 20 })),
    tanggal: day('Tanggal'),
    /** The book has no day: `tanggal` is the last of that month, so that no next dose comes too early. */
    bulan_saja: optional(yesNo('Hanya bulan dan tahun')),
    sumber: choice('Sumber', sumberLayanan),
    pemberi: optional(text('Diberikan oleh', { max: 100 })),
    hari: optional(ref('Hari buka')),
    dari: optional(ref('Dari pemeriksaan')),
    catatan: optional(text('Catatan', { max: 300 })),
    ...aboutWhom,
  },
  checks: futureDay,
})
