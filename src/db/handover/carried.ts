import type { PhoneBase } from '../context.ts'

/** What was taken from one phone and has not come from the server yet. */
export type CarriedFrom = {
  readonly replica: string
  readonly account: string
  readonly day: string
  readonly saves: number
}

export async function carriedFrom(ctx: Pick<PhoneBase, 'store'>): Promise<readonly CarriedFrom[]> {
  const rows = await ctx.store.saves(['carried'])
  const phones = Map.groupBy(rows, row => row.from?.replica ?? '')
  return [...phones].flatMap(([replica, [first, ...more]]) =>
    first?.from
      ? [{ replica, account: first.from.account, day: first.from.day, saves: 1 + more.length }]
      : [],
  )
}
