import type { Referral } from '../../domain/records/index.ts'

const rank = { gawat: 0, 'hari-ini': 1, '7-hari': 2 } as const

/** Somebody referred month after month is still to be seen below it. */
const mostShown = 3

type Folded<R> = {
  readonly first: readonly R[]
  readonly rest: readonly R[]
  readonly answered: readonly R[]
}

/** What still waits stands first, the most urgent on top, a few of them in sight; what was answered goes behind a tap, the newest on top. */
export const foldedReferrals = <
  R extends Pick<Referral, 'open' | 'mendesak' | 'palingLambat' | 'happenedOn'>,
>(
  referrals: readonly R[],
): Folded<R> => {
  const open = referrals
    .filter(r => r.open)
    .toSorted((a, b) => rank[a.mendesak] - rank[b.mendesak] || a.palingLambat.localeCompare(b.palingLambat))
  return {
    first: open.slice(0, mostShown),
    rest: open.slice(mostShown),
    answered: referrals.filter(r => !r.open).toSorted((a, b) => b.happenedOn.localeCompare(a.happenedOn)),
  }
}
