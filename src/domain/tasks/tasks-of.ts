import { daysBetween } from '../measures/age.ts'
import type { Card } from '../records/card-type.ts'
import { isExpected, stagesOf } from '../records/expected.ts'
import { stateFrom } from '../records/episode-state.ts'
import type { Found, Looked, Place, TaskRule } from './looked.ts'
import { waiting } from './put-off.ts'
import { taskRules } from './rules/index.ts'
import { urgencies } from './task.ts'
import type { Task } from './task.ts'

/**
 * What is to be followed up for one person on a day: a sum over her card, that folds nothing. Who is dead, moved, away for
 * a time or a guest has none here. A reader of the class `posyandu` gets no task of health workers, whatever lies on the phone.
 */
export function tasksOf(card: Card, place: Place): Task[] {
  if (card.kind !== 'orang' || !isExpected(card, place.on)) return []
  const facts = card.fakta ?? {}
  const looked: Looked = {
    ...place,
    card,
    facts,
    stages: stagesOf(card, place.on),
    episodes: stateFrom(card.episodes ?? [], place.on),
  }
  return taskRules
    .filter(r => r.seenBy === 'posyandu' || place.reader === 'health')
    .flatMap(r => r.find(looked).map(f => taskOf(r, f, place.on)))
    .flatMap(t => waiting(t, facts, place.on) ?? [])
    .toSorted(byUrgency)
}

function taskOf({ id, kind, seenBy, handledIn, why }: TaskRule, { from, ...found }: Found, on: string): Task {
  const { source, confidence, validFrom, signOff } = from ?? why
  return {
    ...found,
    kind,
    seenBy,
    ...(handledIn ? { handledIn } : {}),
    overdueDays: found.due < on ? daysBetween(found.due, on) : 0,
    why: { source, confidence, validFrom, signOff, rule: from?.id ?? id },
  }
}

/** The most urgent first, then what is longest overdue. */
export const byUrgency = (a: Task, b: Task): number =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)
