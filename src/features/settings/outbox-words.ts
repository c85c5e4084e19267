import type { OutboxLine } from '../../db/index.ts'
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

export function metaOfLine({ line }: Waiting): string {
  const kinds = line.kinds.map(kindWords)
  const at = `${shortDay(isoDay(new Date(line.deviceTime)))} ${clockTime(line.deviceTime)}`
  return [[...new Set(kinds)].join(', '), at, line.reason ? reasonWords(line.reason, line.detail) : '']
    .filter(Boolean)
    .join(' · ')
}

/** Where it can be looked at, and what was refused is put right. */
export function placeOfLine({ cards }: Waiting): string | undefined {
  const person = cards.find(c => c.kind === 'orang')
  if (person) return `/warga/${person.id}`
  const day = cards.find(c => c.hari)
  return day && `/hari/${day.id}`
}
