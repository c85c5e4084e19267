import { daysBetween } from '../../domain/measures/age.ts'
import type { Task } from '../../domain/tasks/index.ts'
import { dayNear, shortDay } from '../shared/words.ts'

/** "lewat jadwal 12 hari", "hari ini", "paling lambat Jumat, 27 November". */
export function whenWords({ overdueDays, due, urgency }: Task, today: string): string {
  if (urgency === 'sekalian') return 'bila bertemu'
  if (overdueDays > 0) return `lewat jadwal ${overdueDays} hari`
  if (urgency === 'lewat') return 'perlu dilihat'
  if (urgency === 'bulan-ini') return closingWords(due, today)
  return due === today ? 'hari ini' : `paling lambat ${dayNear(due, today)}`
}

/** "tutup 28 Nov, 5 hari lagi" */
export function closingWords(closing: string, today: string): string {
  const left = daysBetween(today, closing)
  return `tutup ${shortDay(closing)}, ${left === 0 ? 'hari ini' : `${left} hari lagi`}`
}
