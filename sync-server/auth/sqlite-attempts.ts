import type { Attempts } from './accounts.ts'
import { locked } from './handed.ts'
import type { Handed } from './handed.ts'

const minutes15 = 900_000
const lockedAfter = 100

/** A desa shares one address behind its provider, so the address alone may try more often than a person or a phone. */
const limitOf = (key: string): number => (key.startsWith('ip:') ? 20 : 5)

/** The try is taken before the secret is looked at: a thousand guesses at the same instant are still five. */
export function sqliteAttempts({ handle, now }: Handed): Attempts {
  const db = handle.writer
  const recent = db
    .prepare<[string, number], number>('select count(*) from attempts where key = ? and at > ?')
    .pluck()
  const streak = db.prepare<[string], number>('select failures from streaks where key = ?').pluck()
  const add = db.prepare('insert into attempts (key, at) values (?, ?)')
  const lengthen = db.prepare(
    'insert into streaks values (?, 1) on conflict (key) do update set failures = failures + 1',
  )
  const takeBack = db.prepare(
    'delete from attempts where rowid = (select max(rowid) from attempts where key = ?)',
  )
  const clear = db.prepare('delete from attempts where key = ?')
  const unlock = db.prepare('delete from streaks where key = ?')
  const sweep = db.prepare('delete from attempts where at <= ?')

  const isFree = (key: string): boolean =>
    (recent.get(key, now().getTime() - minutes15) ?? 0) < limitOf(key) &&
    (!key.startsWith('account:') || (streak.get(key) ?? 0) < lockedAfter)

  return {
    mayTry: keys =>
      locked(handle, () => {
        sweep.run(now().getTime() - minutes15)
        if (!keys.every(isFree)) return false
        for (const key of keys) {
          add.run(key, now().getTime())
          if (key.startsWith('account:')) lengthen.run(key)
        }
        return true
      }),
    wasRight: keys =>
      locked(handle, () => {
        for (const key of keys) {
          takeBack.run(key)
          if (key.startsWith('account:')) unlock.run(key)
        }
      }),
    unlock: key =>
      locked(handle, () => {
        clear.run(key)
        unlock.run(key)
      }),
  }
}
