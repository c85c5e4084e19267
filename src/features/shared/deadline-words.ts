import { addDays } from '../../domain/measures/age.ts'
import { dayNear, deadlineDay } from './words.ts'

/**
 * "paling lambat besok (Senin, 23 November)": the one way to say a deadline, so that "hari ini" and its date never
 * contradict each other. Today's referrals have one day and night (4.4).
 */
export function byWhen(deadline: string, today: string): string {
  if (deadline === today) return `paling lambat hari ini (${deadlineDay(deadline)})`
  if (deadline === addDays(today, 1)) return `paling lambat besok (${deadlineDay(deadline)})`
  const day = dayNear(deadline, today)
  return deadline < today ? `lewat batas, ${day}` : `paling lambat ${day}`
}
