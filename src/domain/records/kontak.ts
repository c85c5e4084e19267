import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { choice, day, optional } from './field.ts'
import { futureDay } from './future-day.ts'
import { penolong } from './kehamilan-options.ts'

const { bidan, dokter, spog, lain } = penolong

/**
 * A contact of mother or baby with a health worker, anywhere. It has no number: which of K1–K6, KF or KN it is follows from
 * its day, so that phone and KIA book need not agree on one.
 */
export const kontak = define({
  kind: 'kontak',
  title: 'Kontak dengan nakes',
  writers: fieldWorkers,
  fields: {
    jenis: choice('Kontak', {
      anc: 'Periksa kehamilan (K)',
      kf: 'Kunjungan nifas (KF)',
      kn: 'Kunjungan bayi baru lahir (KN)',
    }),
    tanggal: day('Tanggal'),
    tempat: optional(
      choice('Tempat', {
        posyandu: 'Posyandu',
        pustu: 'Pustu',
        puskesmas: 'Puskesmas',
        rumah: 'Rumah',
        lain: 'Lainnya',
      }),
    ),
    oleh: optional(choice('Diperiksa oleh', { bidan, dokter, spog, lain })),
    sumber: choice('Sumber', { di_sini: 'Dilihat sendiri', menurut_kia: 'Menurut Buku KIA' }),
    ...aboutWhom,
  },
  checks: futureDay,
})
