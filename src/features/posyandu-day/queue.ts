import { langkah } from '../../domain/records/index.ts'
import type { Attendance, Card, Langkah } from '../../domain/records/index.ts'

/** The queue of a day, computed from the attendance of all phones; nothing about turns is stored. */
export type Ticket = {
  readonly number: number
  readonly attendance: Attendance
  readonly card: Card | undefined
}

export const stepNames: Record<Langkah, string> = {
  1: 'Daftar',
  2: 'Ukur',
  3: 'Catat',
  4: 'Layani',
  5: 'Suluh',
}
export const stepVerbs: Record<Langkah, string> = {
  1: 'Daftarkan',
  2: 'Ukur',
  3: 'Catat',
  4: 'Layani',
  5: 'Beri penyuluhan',
}

export const ticketsOf = (present: readonly Attendance[], card: (id: string) => Card | undefined): Ticket[] =>
  present.map((attendance, i) => ({ number: i + 1, attendance, card: card(attendance.orang) }))

/** Who waits at a desk: the first step that is not done. A desk that is passed over does not hold anybody up. */
export const waitingAt = (tickets: readonly Ticket[], step: Langkah): Ticket[] =>
  tickets.filter(t => t.attendance.next === step)

export const countsOf = (tickets: readonly Ticket[]): Record<Langkah, number> => {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }
  for (const t of tickets) if (t.attendance.next !== 'selesai') counts[t.attendance.next] += 1
  return counts
}

export const doneOf = (tickets: readonly Ticket[]): Ticket[] =>
  tickets.filter(t => t.attendance.next === 'selesai')

/** For a cadre who walks a person through alone: everybody who is not finished. */
export const unfinished = (tickets: readonly Ticket[]): Ticket[] =>
  tickets.filter(t => t.attendance.next !== 'selesai')

export const isStep = (x: number): x is Langkah => langkah.some(l => l === x)

/** "Ukur Aisyah": the first word of a name is enough on a button. */
export const firstName = (name: string): string => {
  const [first = name, second] = name.split(' ')
  return /^(By\.?|Ny\.?|Moh\.?|Muh\.?|M\.?|St\.?|Hj?\.?)$/i.test(first) && second
    ? `${first} ${second}`
    : first
}
