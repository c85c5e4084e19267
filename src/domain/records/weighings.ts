import type { View } from '../log/fold.ts'
import { copiedFromBook, gramsOf, withCopies } from '../measures/weight-gain/weighings.ts'
import type { Weighing } from '../measures/weight-gain/weighings.ts'
import { countedHistory } from './history.ts'
import type { Screening } from './history.ts'

/** The cards that weigh a child. The weight of a girl who is pregnant is no weight for her age. */
export const childCards: ReadonlySet<string> = new Set(['bayi-balita-apras', 'usia-sekolah-remaja'])

/** Every counted weighing of a child, wherever it was, oldest first; with the weights of last month that were copied from the book. */
export const weighingsOf = (view: View): Weighing[] => weighingsIn(cardsOf(view))

/** As it was known before a day: a copy of that day itself is not among them. */
export const weighingsBefore = (view: View, onDate: string): Weighing[] =>
  weighingsIn(cardsOf(view).filter(s => s.happenedOn < onDate))

const cardsOf = (view: View): Screening[] => countedHistory(view).filter(s => childCards.has(s.instrument))

const weighingsIn = (cards: readonly Screening[]): Weighing[] =>
  withCopies(
    cards.flatMap(ownOf),
    cards.flatMap(s => copiedFromBook(s.happenedOn, numberOf(s.answers['bbKiaBulanLalu'])) ?? []),
  )

function ownOf({ happenedOn, answers }: Screening): Weighing[] {
  const grams = gramsOf(numberOf(answers['bb']))
  if (grams === undefined) return []
  const decided = letterOf(answers['ntPutusan'])
  const inBook = letterOf(answers['statusNT'])
  return [{ onDate: happenedOn, grams, ...(decided ? { decided } : {}), ...(inBook ? { inBook } : {}) }]
}

const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)
const letterOf = (x: unknown): 'N' | 'T' | undefined => (x === 'N' || x === 'T' ? x : undefined)
