import type { Provenance } from '../instrument/rule.ts'
import type { ReaderClass } from '../log/entry.ts'
import type { Handled } from './facts-type.ts'

export const taskKinds = {
  rujukan: 'Rujukan',
  kontrol: 'Kontrol',
  konsul: 'Belum dilihat nakes',
  berat: 'Berat badan',
  pmt: 'Makanan tambahan',
  imunisasi: 'Imunisasi',
  kontak: 'Kontak ibu dan bayi',
  hamil: 'Ibu hamil lama tidak terlihat',
  kampanye: 'Vitamin A dan obat cacing',
  sweeping: 'Belum datang bulan ini',
  kunjungan: 'Kunjungan rumah',
  obat: 'Minum obat dan kontrol',
  perkembangan: 'Perkembangan anak',
  skrining: 'Skrining tahunan',
  dobel: 'Data dobel',
} as const
export type TaskKind = keyof typeof taskKinds

/**
 * In the order in which they are worked off: danger · today · past its day · the month that closes · within a week · in
 * passing, when one meets her anyway.
 */
export const urgencies = ['gawat', 'hari-ini', 'lewat', 'bulan-ini', 'segera', 'sekalian'] as const
export type TaskUrgency = (typeof urgencies)[number]

export type Task = {
  /** What is recorded when something is done about it: the kind, and the record or the month that is meant. */
  readonly key: string
  readonly kind: TaskKind
  readonly urgency: TaskUrgency
  readonly since: string
  readonly due: string
  readonly overdueDays: number
  /** For everybody, without a diagnosis; and in the words of a health worker where they say more. */
  readonly words: string
  readonly forHealth?: string
  /** Lines that belong to it, such as the doses. */
  readonly items?: readonly string[]
  readonly why: Provenance & { readonly rule: string }
  readonly seenBy: ReaderClass
  /** What was done about it is confidential, although the task itself is not. */
  readonly handledIn?: 'health'
  /** The record that it is about, such as the referral. */
  readonly record?: string
  /** What was tried and did not put it off: a message that was opened, a call that nobody took. */
  readonly tried?: Handled
}
