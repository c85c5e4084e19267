import type { Condition } from '../../db/index.ts'

export type Fact = { readonly text: string; readonly ok: boolean | undefined }

/** How this phone keeps what was saved, in words. `ok` undefined: not known yet. */
export const copyWords: Readonly<Record<Condition['copy'], Fact>> = {
  unknown: { text: 'sedang diperiksa', ok: undefined },
  kept: { text: 'yang belum terkirim tertulis di dua tempat di HP ini', ok: true },
  behind: { text: 'belum tertulis semua; dicoba lagi pada simpanan berikutnya', ok: false },
  none: { text: 'HP ini tidak bisa membuat salinan: kirim sesering mungkin', ok: false },
}

export const roomWords: Readonly<Record<Condition['room'], Fact>> = {
  unknown: { text: 'sedang diperiksa', ok: undefined },
  enough: { text: 'masih cukup', ok: true },
  low: { text: 'hampir habis: hapus foto atau video, jangan hapus aplikasi', ok: false },
  spoilt: { text: 'HP ini tidak menyimpan dengan benar: kirim sekarang dan hubungi puskesmas', ok: false },
}

export const keptWords = (kept: boolean | undefined): Fact =>
  kept === true
    ? { text: 'dijaga: HP tidak menghapusnya sendiri', ok: true }
    : { text: 'belum dijaga: pasang aplikasi ini di layar utama, dan kirim sesering mungkin', ok: kept }
