import type { Database } from 'better-sqlite3'
import type { LogTx, StoredSave } from '../store.ts'
import { query } from './prepare.ts'
import { writeSql } from './sql.ts'

type HeldKey = { save: string; account: string }
export type HeldWrites = Pick<
  LogTx,
  'keepWaiting' | 'takeWaiting' | 'keepRefused' | 'dropHeld' | 'pruneRefused'
> & {
  forgetHeld(subject: string): void
}

/** Waiting and refused saves. A save has one row for each account that brought it. */
export function heldWrites(db: Database): HeldWrites {
  const hold = query(db, writeSql.hold)
  const holdAbout = query(db, writeSql.holdAbout)
  const waiting = query<{ json: string }>(db, writeSql.waiting)
  const drop = query(db, writeSql.drop)
  const dropAbout = query(db, writeSql.dropAbout)
  const heldOf = query<HeldKey>(db, writeSql.heldOf)
  const about = query<HeldKey>(db, writeSql.heldAbout)
  const before = query<HeldKey>(db, writeSql.heldBefore)

  const remove = ({ save, account }: HeldKey): void => {
    drop.run(save, account)
    dropAbout.run(save, account)
  }
  const keep = (save: StoredSave, needs: string | null, reason: string | null): void => {
    const { account } = save.caller
    remove({ save: save.save, account })
    hold.run(save.save, account, needs, reason, save.at, JSON.stringify(save))
    for (const subject of save.about) holdAbout.run(subject, save.save, account)
  }

  return {
    keepWaiting: async (save, needs) => keep(save, needs, null),
    keepRefused: async (save, reason) => keep(save, null, reason),
    takeWaiting: async needs => {
      const saves = waiting.all(needs).map(row => JSON.parse(row.json) as StoredSave) // written by `keep`
      for (const save of saves) remove({ save: save.save, account: save.caller.account })
      return saves
    },
    dropHeld: async (saves, account) => {
      heldOf.all(JSON.stringify(saves), account).forEach(remove)
    },
    pruneRefused: async at => {
      const old = before.all(at)
      old.forEach(remove)
      return old.length
    },
    forgetHeld: subject => about.all(subject).forEach(remove),
  }
}
