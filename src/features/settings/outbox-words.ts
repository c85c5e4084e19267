import type { OutboxLine } from '../../db/index.ts'
import { yesTooLate } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { isoDay } from '../shared/clock.ts'
import { kindWords } from '../shared/kind-words.ts'
import { nameOf } from '../shared/person-words.ts'
import { clockTime, plainDay, shortDay } from '../shared/words.ts'
import { reasonWords } from './reasons.ts'

/** A line of the outbox with the cards of those whom it is about. */
export type Waiting = {
  readonly line: OutboxLine
  /** First those who came, then those under whom it is filed. */
  readonly cards: readonly Card[]
}

export function nameOfLine({ cards }: Waiting): string {
  const people = cards.filter(c => c.kind === 'orang')
  const [first] = people
  if (first) return people.length > 1 ? `${nameOf(first)} dan ${people.length - 1} lagi` : nameOf(first)
  const [other] = cards
  if (!other) return 'Catatan'
  return other.hari ? `Hari buka ${plainDay(other.hari.tanggal)}` : nameOf(other)
}

export function metaOfLine(waiting: Waiting): string {
  const { line } = waiting
  const kinds = line.kinds.map(kindWords)
  const at = `${shortDay(isoDay(new Date(line.deviceTime)))} ${clockTime(line.deviceTime)}`
  return [[...new Set(kinds)].join(', '), at, whyOf(waiting)].filter(Boolean).join(' · ')
}

function whyOf(waiting: Waiting): string {
  const { reason, detail } = waiting.line
  if (reason === undefined) return ''
  if (isTooLate(waiting))
    return 'Permintaan pindah ini sudah dibatalkan oleh yang meminta. Warga tetap tercatat di sini, tidak ada yang hilang. Ketuk Sisihkan.'
  // Asked again meanwhile, the question is hidden behind this answer until it is put aside.
  return isAnswer(waiting)
    ? 'Jawaban ini tidak bisa diterima lagi: permintaannya dibatalkan atau ditanyakan lagi, datanya di sana diubah, atau ia sudah pindah. Ketuk Sisihkan, lalu jawab lagi bila masih ditanya.'
    : reasonWords(reason, detail)
}

/** K8: a yes to what was taken back meanwhile. There is nothing in it to put right. */
export const isTooLate = (waiting: Waiting): boolean =>
  isAnswer(waiting) && waiting.cards.some(c => yesTooLate(c.diminta).length > 0)

/** To a request that another place made, refused. */
const isAnswer = ({ line }: Waiting): boolean =>
  line.reason === 'right' && line.kinds.includes('minta-pindah')

/** Where it can be looked at, and what was refused is put right. */
export function placeOfLine({ cards }: Waiting): string | undefined {
  const person = cards.find(c => c.kind === 'orang')
  if (person) return `/warga/${person.id}`
  const day = cards.find(c => c.hari)
  return day && `/hari/${day.id}`
}
