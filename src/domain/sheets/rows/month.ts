import { loggedOf, personFrom, personMonth } from '../../indicators/index.ts'
import type { PersonMonth } from '../../indicators/index.ts'
import type { Asked } from '../asked.ts'
import { groundOf } from '../ground.ts'
import type { Subject } from '../sheet.ts'

/** The asked month of one person as the counts read it: without what only health workers read, and without what was refused. */
export function monthIn(subject: Subject, asked: Asked): PersonMonth | undefined {
  const ground = groundOf(asked)
  const { items, ...logged } = loggedOf(subject, ground.attended)
  const open = items.filter(i => i.entry.seenBy === 'posyandu')
  const person = personFrom({ ...logged, items: open }, ground)
  return person && personMonth(person, asked.month)
}
