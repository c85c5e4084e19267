import type { LogTx, StoredSave } from '../store.ts'
import type { Ask } from './ask.ts'
import { writeSql } from './sql.ts'

type HeldKey = { save: string; account: string }
type Held = Pick<LogTx, 'keepWaiting' | 'takeWaiting' | 'keepRefused' | 'dropHeld' | 'pruneRefused'>
export type HeldWrites = Held & { forgetHeld(subject: string): Promise<void> }

/** Waiting and refused saves. A save has one row for each account that brought it. */
export function heldWrites(ask: Ask): HeldWrites {
  const drop = async (saves: readonly string[], account: string): Promise<void> => {
    if (saves.length > 0) await ask(writeSql.drop, saves, account)
  }
  const dropAll = async (keys: readonly HeldKey[]): Promise<void> => {
    for (const [account, own] of Map.groupBy(keys, key => key.account))
      await drop(
        own.map(key => key.save),
        account,
      )
  }
  const keep = async (save: StoredSave, needs: string | null, reason: string | null): Promise<void> => {
    const { account } = save.caller
    await drop([save.save], account)
    await ask(writeSql.hold, save.save, account, needs, reason, save.at, JSON.stringify(save))
    await ask(writeSql.holdAbout, save.about, save.save, account)
  }

  return {
    keepWaiting: (save, needs) => keep(save, needs, null),
    keepRefused: (save, reason) => keep(save, null, reason),
    takeWaiting: async needs => {
      const rows = await ask<{ json: string }>(writeSql.waiting, needs)
      const saves = rows.map(row => JSON.parse(row.json) as StoredSave) // written by `keep`
      await dropAll(saves.map(s => ({ save: s.save, account: s.caller.account })))
      return saves
    },
    dropHeld: drop,
    pruneRefused: async before => {
      const old = await ask<HeldKey>(writeSql.heldBefore, before)
      await dropAll(old)
      return old.length
    },
    forgetHeld: async subject => dropAll(await ask<HeldKey>(writeSql.heldAbout, subject)),
  }
}
