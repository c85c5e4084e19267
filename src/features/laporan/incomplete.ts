import { isExpected } from '../shared/person-words.ts'
import type { Card } from '../../domain/records/index.ts'

/** Where the list of those to be completed stands among the lists of counts. */
export const incompleteList = 'perlu-dilengkapi'

/** Without date of birth or sex nobody knows the group: she is in no number of a group. */
export const incompleteOf = (cards: readonly Card[], posyandu: string, today: string): readonly Card[] =>
  cards.filter(
    c =>
      c.kind === 'orang' &&
      c.posyandu === posyandu &&
      (c.lahir === undefined || c.jk === undefined) &&
      isExpected(c, today),
  )
