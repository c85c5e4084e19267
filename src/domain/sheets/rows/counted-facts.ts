import { gotPkat, gotVitaminA, hasBook } from '../../indicators/index.ts'
import type { Resident } from './resident.ts'

/** Vitamin A of the month as F1 counts it, wherever it was written; else what this card says. */
export function vitaminAOf({ month }: Resident, answer: unknown): boolean | undefined {
  const counted = month()
  if (counted && gotVitaminA(counted)) return true
  return typeof answer === 'boolean' ? answer : undefined
}

/** PKAT in the month, as it is counted; that nobody wrote it down is no "Tidak". */
export function pkatOf({ month }: Resident): true | undefined {
  const counted = month()
  return counted && gotPkat(counted) ? true : undefined
}

/** Whether the child has a Buku KIA as K counts it, at the end of the month; a guest has what her register says. */
export function bookOf({ month, body }: Resident): boolean | undefined {
  const counted = month()
  return counted ? hasBook(counted) : body.buku_kia
}
