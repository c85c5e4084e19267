import type { Card, DayFacts } from '../records/card-type.ts'
import { followDay } from '../records/day.ts'

/** A posyandu day on which she was ticked; at home, or as a guest elsewhere. */
export type Attended = { readonly day: string; readonly posyandu?: string; readonly hari: string }

/** Of a day's card, what says who came when. */
export type DayCard = Pick<Card, 'id' | 'posyandu'> & {
  readonly hari?: Pick<DayFacts, 'tanggal' | 'hadir' | 'gantiHari'>
}

/**
 * Who came when, from the cards of posyandu days: attendance is about the day, so a person's own entries do not have it.
 * Who was registered under a wrong date came on the day that it names.
 */
export function attendance(cards: readonly DayCard[]): ReadonlyMap<string, readonly Attended[]> {
  const days = new Map(cards.flatMap(c => (c.hari ? [[c.id, c] as const] : [])))
  const moved = new Map(
    [...days].flatMap(([id, { hari }]) => (hari?.gantiHari ? [[id, hari.gantiHari] as const] : [])),
  )
  const byPerson = new Map<string, Attended[]>()
  for (const [id, card] of days) {
    const stands = days.get(followDay(moved, id)) ?? card
    const day = stands.hari?.tanggal
    if (day === undefined) continue
    const at = { day, hari: stands.id, ...(stands.posyandu ? { posyandu: stands.posyandu } : {}) }
    for (const person of card.hari?.hadir ?? []) {
      const held = byPerson.get(person)
      if (held) held.push(at)
      else byPerson.set(person, [at])
    }
  }
  return byPerson
}
