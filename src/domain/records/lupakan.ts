import { define } from './define.ts'
import { text } from './field.ts'

/**
 * Why somebody is forgotten, as codes: the reason is erased with her, and only its code stays in the server's audit. So
 * there is no free text, in which her name could stay behind.
 */
export const alasanLupakan = {
  'diminta-sendiri': 'Diminta orangnya sendiri',
  'diminta-keluarga': 'Diminta keluarga atau wali',
  'bukan-warga': 'Tercatat keliru, bukan warga di sini',
  'perintah-resmi': 'Perintah resmi (dinas atau pengadilan)',
} as const

/** Erases everything about a person, on the server and on every phone (RULES.md P9). */
export const lupakan = define({
  kind: 'lupakan',
  title: 'Hapus semua data',
  writers: ['puskesmas'],
  effect: { type: 'forget' },
  fields: { alasan: text('Alasan', { max: 300 }) },
})
