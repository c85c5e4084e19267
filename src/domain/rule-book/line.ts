import { contentHash } from '../instrument/content-hash.ts'
import type { ReaderClass } from '../instrument/question.ts'
import type { Provenance } from '../instrument/rule.ts'

/** What a line of the book says: a cut-off, what follows from it, a date of a schedule, a choice of the area, an open question. */
export const lineKinds = {
  ambang: 'Ambang',
  hasil: 'Hasil',
  rujuk: 'Rujukan',
  edukasi: 'Edukasi',
  jadwal: 'Jadwal',
  tanda: 'Tanda bahaya',
  tugas: 'Perlu ditindaklanjuti',
  kebijakan: 'Pilihan kebijakan',
  terbuka: 'Pertanyaan terbuka',
} as const
export type LineKind = keyof typeof lineKinds

type Said = Provenance & {
  readonly kind: LineKind
  /** As it stands in records, in policy and in what `nilai` prints. */
  readonly id: string
  readonly text: string
  /** The figures: cut-off, window, urgency and place. */
  readonly detail: string
  readonly seenBy: ReaderClass
}

/** A line before its chapter is known. `behaviour` is what it does, where words alone do not say it. */
export type LineDraft = Said & { readonly behaviour?: string }

export type RuleLine = Said & {
  /** Unique in the whole book: an id may name both a cut-off and its result. */
  readonly key: string
  /** Chapters in which it stands: a rule that several cards share is one rule and is signed once. */
  readonly chapters: readonly string[]
  /** A sign-off names this hash; a line that says or does something else is unsigned again. */
  readonly hash: string
}

export const draftOf = (draft: LineDraft): LineDraft => {
  const { kind, id, text, detail, seenBy, source, confidence, validFrom, signOff, behaviour } = draft
  const said = { kind, id, text, detail, seenBy, source, confidence, validFrom, signOff }
  return behaviour === undefined ? said : { ...said, behaviour }
}

export const saidOf = (draft: LineDraft): string => JSON.stringify({ ...draft, behaviour: undefined })

/** What it does on each card counts, in any order of the cards. */
export const hashOf = (drafts: readonly LineDraft[]): string => {
  const does = [...new Set(drafts.map(d => d.behaviour ?? ''))].toSorted()
  return contentHash(JSON.stringify([drafts[0] && saidOf(drafts[0]), does]))
}
