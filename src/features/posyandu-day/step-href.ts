import type { Langkah } from '../../domain/records/index.ts'
import type { Ticket } from './queue.ts'

/** Where a desk's work on a person is done. The day travels with her. */
export function hrefOf(ticket: Ticket, step: Langkah | 'semua', day: string): string {
  const person = ticket.attendance.orang
  const at = step === 'semua' ? ticket.attendance.next : step
  if (!ticket.card?.lahir || !ticket.card.jk) return `/warga/${person}/ubah?hari=${day}`
  if (at === 2 || at === 4) return `/ukur/${person}?hari=${day}&langkah=${step === 'semua' ? 'semua' : at}`
  return `/warga/${person}?hari=${day}&langkah=${at}`
}
