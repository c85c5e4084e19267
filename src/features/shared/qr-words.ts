import type { Qr } from './qr-text.ts'

/** A code that says nobody: what it is, and what to do. */
export const unusableWords: Record<
  Exclude<Qr['kind'], 'person' | 'referral'>,
  { title: string; words: string }
> = {
  foreign: {
    title: 'Ini bukan kartu Saku Kader',
    words: 'Mungkin kode pembayaran, sertifikat, atau alamat web. Cari kartunya, atau cari namanya.',
  },
  newer: {
    title: 'Kartu ini dari aplikasi yang lebih baru',
    words: 'Muat ulang aplikasi saat ada sinyal. Sementara itu cari namanya.',
  },
  damaged: {
    title: 'Kode kartu ini tidak utuh',
    words: 'Cari namanya, lalu cetak kartu baru dari halaman warganya.',
  },
}
