import type { Referral } from '../../domain/records/index.ts'

const rank = { gawat: 0, 'hari-ini': 1, '7-hari': 2 } as const

type Folded<R> = { readonly open: readonly R[]; readonly answered: readonly R[] }

/** What still waits stands first, the most urgent on top; what was answered goes behind a tap, the newest on top. */
export const foldedReferrals = <
  R extends Pick<Referral, 'open' | 'mendesak' | 'palingLambat' | 'happenedOn'>,
>(
  referrals: readonly R[],
): Folded<R> => ({
  open: referrals
    .filter(r => r.open)
    .toSorted((a, b) => rank[a.mendesak] - rank[b.mendesak] || a.palingLambat.localeCompare(b.palingLambat)),
  answered: referrals.filter(r => !r.open).toSorted((a, b) => b.happenedOn.localeCompare(a.happenedOn)),
})
