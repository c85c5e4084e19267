import { define } from './define.ts'
import { text } from './field.ts'

/** Erases everything about a person, on the server and on every phone (RULES.md P9). */
export const lupakan = define({
  kind: 'lupakan',
  title: 'Hapus semua data',
  writers: ['puskesmas'],
  effect: { type: 'forget' },
  fields: { alasan: text('Alasan', { max: 300 }) },
})
