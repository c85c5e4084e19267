import type { Entry, Item } from '../../../src/domain/log/index.ts'
import { serverAccount } from '../../auth/server-account.ts'
import type { Context } from '../../context.ts'
import { areasBelow, feedsOf } from '../../tree.ts'
import type { Client } from '../pull/client.ts'
import { Refusal } from '../refusal.ts'

/** The log as an export reads it: once through, then about one subject after another. */
export type LogSource = {
  each(visit: (item: Item) => void): Promise<void>
  about(subject: string): Promise<readonly Item[]>
  /** Says in the audit that data are taken out. Refused to who may not. */
  declare(rows: number): Promise<void>
}

const pageSize = 1000

/** At the server: nothing but the subject in hand is kept in memory. */
export function serverSource({ store, accounts }: Context): LogSource {
  const { read } = store
  return {
    async each(visit) {
      const tree = await read.areas()
      const all = areasBelow(
        tree.map(a => a.id),
        tree,
      )
      const reader = { account: serverAccount, replica: 'konsol', health: true, feeds: feedsOf(all, tree) }
      const after = new Map<string, number>()
      for (;;) {
        const page = await read.page({ reader, after, limit: pageSize })
        if (page.length === 0) return
        for (const item of page) {
          after.set(item.feed, item.pos)
          if ('entry' in item) visit(placed(item))
        }
      }
    },
    about: read.about,
    declare: rows =>
      accounts.audit({
        account: serverAccount,
        replica: 'konsol',
        action: 'ekspor:fhir:ndjson',
        scope: '',
        target: String(rows),
      }),
  }
}

type Pulled = { readonly entry: unknown; readonly seq: number; readonly month: number }
const placed = ({ entry, seq, month }: Pulled): Item => ({ entry: entry as Entry, seq, month }) // the server checked it

/** Somewhere else, with an account of the puskesmas or a bidan: her whole area, as her laptop would hold it. */
export async function pulledSource(client: Client): Promise<LogSource> {
  const held = new Map<string, Item[]>()
  let cursor: string | undefined
  for (;;) {
    const page = await client.pull(cursor)
    if (cursor !== undefined && page.restarted === true)
      throw new Refusal('Riwayat di server berganti saat ditarik. Tidak ada yang ditulis; jalankan lagi.')
    for (const item of page.items) {
      if ('forget' in item) held.delete(item.forget)
      if (!('entry' in item)) continue
      const own = held.get(item.entry.about)
      if (own) own.push(placed(item))
      else held.set(item.entry.about, [placed(item)])
    }
    cursor = page.cursor
    if (!page.more) break
  }
  return {
    each: async visit => held.values().forEach(items => items.forEach(visit)),
    about: async subject => held.get(subject) ?? [],
    declare: rows => client.declare('fhir', 'ndjson', rows),
  }
}
