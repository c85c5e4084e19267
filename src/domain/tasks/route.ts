import type { Card } from '../records/card-type.ts'

/** Where she lives, as a list is ridden along: her own address, else that of her household. */
export type Lives = Pick<Card, 'dusun' | 'rw' | 'rt'>

export const livesAt = (card: Card, household: Card | undefined): Lives => {
  const from = card.dusun ?? card.rw ?? card.rt
  const { dusun, rw, rt } = from === undefined && household ? household : card
  return { ...(dusun ? { dusun } : {}), ...(rw ? { rw } : {}), ...(rt ? { rt } : {}) }
}

/** "RT 2" before "RT 10", as written with or without a zero in front. */
const natural = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

export const inOrder = (a: string, b: string): number => (a === b ? 0 : natural.compare(a, b))

/** An address that is not known comes last. */
const step = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : inOrder(a, b)

export const byRoute = (a: Lives, b: Lives): number =>
  step(a.dusun, b.dusun) || step(a.rw, b.rw) || step(a.rt, b.rt)
