import type { View } from '../log/fold.ts'
import { idFromParts } from '../log/hash.ts'
import { recordsOf } from '../log/read.ts'
import { compact } from './compact.ts'
import { define, fieldWorkers } from './define.ts'
import { choice, optional, ref, text } from './field.ts'
import { read } from './read-body.ts'

export const jawabanDobel = {
  sama: 'Ya, orang yang sama',
  beda: 'Bukan, dua orang berbeda',
  tidak_tahu: 'Belum bisa dipastikan',
} as const

/**
 * A health worker asks the kader whether somebody is twice in the list. It names the other by her id alone: a kader who does
 * not have her on the phone learns nothing about her. The answer is word of mouth; the merge stays with the health worker.
 */
export const tanyaDobel = define({
  kind: 'tanya-dobel',
  title: 'Pertanyaan data dobel',
  writers: fieldWorkers,
  fields: {
    dengan: ref('Mungkin sama dengan'),
    jawaban: optional(choice('Jawaban', jawabanDobel)),
    keterangan: optional(text('Keterangan', { max: 300 })),
  },
})

/** Two who ask about the same pair ask one question. */
export const askedId = (about: string, dengan: string): string => idFromParts('tanya-dobel', about, dengan)

export type Asked = {
  readonly record: string
  readonly dengan: string
  /** When it was asked last, or answered. */
  readonly on: string
  readonly jawaban?: keyof typeof jawabanDobel
}

export const askedOf = (view: View): Asked[] =>
  recordsOf(view, tanyaDobel.kind).flatMap((r): Asked[] => {
    const { dengan, jawaban } = read(tanyaDobel, r)
    return dengan
      ? [
          compact<Asked>({
            record: r.id,
            dengan,
            on: r.items.at(-1)?.entry.happenedOn ?? r.happenedOn,
            jawaban,
          }),
        ]
      : []
  })
