import { define, healthWorkers } from './define.ts'
import { choice, health, merging, optional, text, yesNo } from './field.ts'

export const keputusanAturan = {
  disahkan: 'Disahkan',
  ditolak: 'Ditolak',
  usul: 'Diusulkan',
} as const

/**
 * What somebody decided about one line of the rule book, filed with an area. It is no secret; it is of the class `health` because only
 * health workers are shown it, so that the phone of a kader need not fetch nine hundred decisions. Who signs and who only
 * proposes is read from the author, never from here (`rule-book/sign-offs.ts`).
 */
export const pengesahan = define({
  kind: 'pengesahan',
  title: 'Pengesahan aturan',
  writers: healthWorkers,
  wholly: 'health',
  fields: {
    /** Key of the line, and the hash of what it said and did. */
    aturan: health(text('Aturan')),
    hash: health(text('Sidik')),
    keputusan: health(choice('Keputusan', keputusanAturan)),
    catatan: health(optional(text('Catatan', { max: 500 }))),
    batal: health(merging('any', optional(yesNo('Dibatalkan')))),
  },
  checks: b =>
    b.keputusan === 'ditolak' && !b.catatan
      ? [{ field: 'catatan', message: 'Tulis mengapa aturan ini ditolak.' }]
      : [],
})
