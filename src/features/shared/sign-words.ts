// Not from the index: that would bring the cards and all that tries them.
import type { LineKind, RuleLine } from '../../domain/rule-book/line.ts'
import type { SignOffs } from '../../domain/rule-book/sign-offs.ts'

/** A line of the rule book. The same id may stand for another rule in another chapter. */
export type LineName = {
  readonly kinds: readonly LineKind[]
  readonly id: string
  readonly chapter?: string | undefined
}

/** What stands beside rules where health workers see them: of the first that is not signed; nothing once all are. */
export type SignWords = (...names: readonly LineName[]) => string

export const notSigned = 'belum disahkan puskesmas'

const unsignedWords = {
  belum: notSigned,
  usul: notSigned,
  berubah: 'berubah sejak disahkan puskesmas',
  ditolak: 'ditolak puskesmas',
  disahkan: '',
} as const

type Line = Pick<RuleLine, 'key' | 'kind' | 'id' | 'chapters'>

/** A rule that is not in the book, or whose state is not known yet, is said to be unsigned. */
export function signWordsOf(lines: readonly Line[], states: SignOffs | undefined): SignWords {
  const byId = Map.groupBy(lines, l => l.id)
  const wordsOf = ({ kinds, id, chapter }: LineName): string => {
    const line = byId
      .get(id)
      ?.find(l => kinds.includes(l.kind) && (chapter === undefined || l.chapters.includes(chapter)))
    return unsignedWords[(line && states?.get(line.key)?.state) ?? 'belum']
  }
  return (...names) => names.map(wordsOf).find(words => words !== '') ?? ''
}

export const finding = (id: string, chapter: string): LineName => ({ kinds: ['hasil'], id, chapter })
export const cutOff = ({ id }: { id: string }): LineName => ({ kinds: ['ambang'], id })
export const schedule = (id: string): LineName => ({ kinds: ['jadwal'], id })
export const consequence = ({ id }: { id: string }): LineName => ({ kinds: ['rujuk'], id })
/** A task bears the name of its own rule, or of that of the treatment or result that it follows from. */
export const task = (id: string): LineName => ({ kinds: ['tugas', 'rujuk', 'hasil'], id })
