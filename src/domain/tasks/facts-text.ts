import { isIsoDate } from '../measures/age.ts'
import type { Weighing } from '../measures/weight-gain/weighings.ts'
import { isProduct } from '../schedules/immunisation/antigen.ts'
import type { Given } from '../schedules/immunisation/history.ts'

/** Doses and weighings as one text each, and back. What cannot be read is left out, never guessed. */

export const writeDoses = (doses: readonly Given[]): string =>
  doses.map(d => `${d.product}:${d.dose ?? ''}:${d.date}`).join(' ')

export const readDoses = (text: string | undefined): Given[] =>
  parts(text).flatMap(part => {
    const [product = '', dose = '', date = ''] = part.split(':')
    if (!isProduct(product) || !isIsoDate(date)) return []
    return [{ product, date, ...(dose === '' ? {} : { dose: Number(dose) }) }]
  })

/** The letter of a month needs the month before it, its letter the one before that, and whether there was any earlier. */
const monthsKept = 3

/** `weighings` oldest first. */
export function writeWeighings(weighings: readonly Weighing[]): string {
  const first = weighings[0]
  const lastOfMonth = new Map(weighings.map(w => [w.onDate.slice(0, 7), w]))
  const kept = [...lastOfMonth.values()].slice(-monthsKept)
  return [...(first && !kept.includes(first) ? [first] : []), ...kept]
    .map(w => [w.onDate, w.grams, ...(w.decided ? [w.decided] : [])].join(':'))
    .join(' ')
}

export const readWeighings = (text: string | undefined): Weighing[] =>
  parts(text).flatMap((part): Weighing[] => {
    const [onDate = '', grams = '', decided] = part.split(':')
    if (!isIsoDate(onDate)) return []
    const said: Weighing['decided'] = decided === 'N' || decided === 'T' ? decided : undefined
    return [{ onDate, grams: Number(grams), ...(said ? { decided: said } : {}) }]
  })

const parts = (text: string | undefined): string[] => (text ? text.split(' ') : [])
