import type { Batch } from '../accept/batch.ts'

/** K4: so many claims of an account are looked up. A desa has a handful of newcomers in a month. */
export const claimsADay = 20
export const claimsAMonth = 100

type Asked = { readonly day: string; readonly today: number; readonly thisMonth: number }

/** Counts one more claim of this account, by the server's day; `false`: it has asked enough. */
export async function mayAsk(batch: Batch, account: string): Promise<boolean> {
  const key = `claims ${account}`
  const day = batch.at.slice(0, 10)
  const before = askedUntil(await batch.tx.meta(key), day)
  if (before.today >= claimsADay || before.thisMonth >= claimsAMonth) return false
  const now: Asked = { day, today: before.today + 1, thisMonth: before.thisMonth + 1 }
  await batch.tx.setMeta(key, [now.day, now.today, now.thisMonth].join(' '))
  return true
}

function askedUntil(kept: string | undefined, day: string): Asked {
  const [last = '', today = '0', thisMonth = '0'] = kept?.split(' ') ?? []
  return {
    day,
    today: last === day ? Number(today) : 0,
    thisMonth: last.slice(0, 7) === day.slice(0, 7) ? Number(thisMonth) : 0,
  }
}
