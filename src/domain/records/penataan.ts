import type { View } from '../log/fold.ts'
import { recordsOf } from '../log/read.ts'
import { compact } from './compact.ts'
import { define } from './define.ts'
import { choice, day, optional, ref, texts, yesNo } from './field.ts'
import { read } from './read-body.ts'

export const jenisPenataan = {
  gabung: 'Digabung ke posyandu lain',
  pecah: 'Sebagian warganya pindah',
} as const

/**
 * A posyandu was merged into another or split, about the one that people leave. It moves nobody: every person and household
 * has her own move, which names this record, so that all of them can be taken back.
 */
export const penataan = define({
  kind: 'penataan',
  title: 'Penataan posyandu',
  writers: ['puskesmas'],
  fields: {
    jenis: choice('Apa yang terjadi', jenisPenataan),
    ke: ref('Ke posyandu'),
    tanggal: day('Berlaku sejak'),
    /** Of a split: which neighbourhoods go. */
    lingkungan: optional(texts('Lingkungan yang pindah')),
    dibatalkan: optional(yesNo('Dibatalkan')),
  },
})

export type Regrouped = {
  readonly record: string
  readonly jenis: keyof typeof jenisPenataan
  readonly ke: string
  readonly tanggal: string
}

/** What holds, the newest first. */
export const regroupedOf = (view: View): Regrouped[] =>
  recordsOf(view, penataan.kind)
    .flatMap((r): Regrouped[] => {
      const { jenis, ke, tanggal, dibatalkan } = read(penataan, r)
      return jenis && ke && tanggal && !dibatalkan
        ? [compact<Regrouped>({ record: r.id, jenis, ke, tanggal })]
        : []
    })
    .toReversed()
