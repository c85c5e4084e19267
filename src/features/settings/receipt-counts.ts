import type { Receipt } from '../../db/index.ts'

/** N dari M: what the server said that it has, of what was saved (RULES.md D1, D5). */
export type Received = { readonly received: number; readonly all: number }

/** A posyandu day, or the work of a day outside of one. */
export type DayReceived = Received & {
  readonly date: string
  readonly posyandu: string
  /** Of those not received: refused, and hers to put right. The others only wait. */
  readonly toFix: number
}

export const receivedOf = (saves: readonly Receipt[]): Received => ({
  received: saves.filter(s => s.state === 'sent').length,
  all: saves.length,
})

/** By day in the field and posyandu, the newest first. */
export function byDay(saves: readonly Receipt[]): readonly DayReceived[] {
  const days = Map.groupBy(saves, s => `${s.happenedOn} ${s.posyandu}`)
  return [...days]
    .map(([key, own]) => ({
      date: key.slice(0, 10),
      posyandu: key.slice(11),
      toFix: own.filter(s => s.state === 'rejected').length,
      ...receivedOf(own),
    }))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.posyandu < b.posyandu ? -1 : 1))
}

export const receivedWords = ({ received, all }: Received): string => `${received} dari ${all} diterima`
