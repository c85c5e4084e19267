import type { Attempts } from './accounts.ts'
import type { Handed, Sql } from './door.ts'

const minutes15 = 900_000
const lockedAfter = 100

/** A desa shares one address behind its provider, so the address alone may try more often than a person or a phone. */
const limitOf = (key: string): number => (key.startsWith('ip:') ? 20 : 5)
const isAccount = (key: string): boolean => key.startsWith('account:')

/** The try is taken before the secret is looked at: a thousand guesses at the same instant are still five. */
export function attempts({ door, now }: Handed): Attempts {
  const { row } = door.words
  const takeBack = `delete from attempts where ${row} = (select ${row} from attempts where key = ? order by at desc limit 1)`
  const start = (): number => now().getTime() - minutes15

  const isFree = async (sql: Sql, key: string): Promise<boolean> => {
    const recent = 'select count(*) as n from attempts where key = ? and at > ?'
    if (((await sql.get<{ n: number }>(recent, key, start()))?.n ?? 0) >= limitOf(key)) return false
    if (!isAccount(key)) return true
    const streak = await sql.get<{ failures: number }>('select failures from streaks where key = ?', key)
    return (streak?.failures ?? 0) < lockedAfter
  }

  const take = async (sql: Sql, key: string): Promise<void> => {
    await sql.run('insert into attempts (key, at) values (?, ?)', key, now().getTime())
    if (!isAccount(key)) return
    const lengthen =
      'insert into streaks (key, failures) values (?, 1) on conflict (key) do update set failures = streaks.failures + 1'
    await sql.run(lengthen, key)
  }

  const unlock = (sql: Sql, key: string): Promise<void> => sql.run('delete from streaks where key = ?', key)

  return {
    mayTry: keys =>
      door.write(async sql => {
        await sql.run('delete from attempts where at <= ?', start())
        for (const key of keys) if (!(await isFree(sql, key))) return false
        for (const key of keys) await take(sql, key)
        return true
      }),
    wasRight: keys =>
      door.write(async sql => {
        for (const key of keys) {
          await sql.run(takeBack, key)
          if (isAccount(key)) await unlock(sql, key)
        }
      }),
    unlock: key =>
      door.write(async sql => {
        await sql.run('delete from attempts where key = ?', key)
        await unlock(sql, key)
      }),
  }
}
