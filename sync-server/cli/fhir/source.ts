import { areaTree, below } from '../../../src/domain/areas/index.ts'
import type { AreaTree } from '../../../src/domain/areas/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Entry, Item } from '../../../src/domain/log/index.ts'
import { cardOf, wilayah } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { serverAccount } from '../../auth/server-account.ts'
import type { Context } from '../../context.ts'
import { areasBelow, feedsOf } from '../../tree.ts'
import type { Client } from '../pull/client.ts'
import { Refusal } from '../refusal.ts'
import { areasOf, findArea } from '../sheet/areas.ts'

/** Only what was done here: one puskesmas, or any other area with all below it. */
export type Place = { readonly id: string; readonly name: string; readonly areas: ReadonlySet<string> }

/** The log as an export reads it: once through, then about one subject after another. */
export type LogSource = {
  readonly place: Place | undefined
  each(visit: (item: Item) => void): Promise<void>
  about(subject: string): Promise<readonly Item[]>
  /** Says in the audit that data are taken out. Refused to who may not. */
  declare(rows: number): Promise<void>
}

const pageSize = 1000

/** At the server: nothing but the subject in hand is kept in memory. Feed by feed, because their order is not asked for. */
export async function serverSource(ctx: Context, wanted: string | undefined): Promise<LogSource> {
  const { store, accounts } = ctx
  const { read } = store
  const place = wanted === undefined ? undefined : placeIn((await areasOf(ctx)).tree, wanted)
  return {
    place,
    async each(visit) {
      const tree = await read.areas()
      const roots = place ? [place.id] : tree.map(a => a.id)
      for (const feed of feedsOf(areasBelow(roots, tree), tree)) {
        const reader = { account: serverAccount, replica: 'konsol', health: true, feeds: [feed] }
        const after = new Map<string, number>()
        for (;;) {
          const page = await read.page({ reader, after, limit: pageSize })
          if (page.length === 0) break
          for (const item of page) {
            after.set(item.feed, item.pos)
            if ('entry' in item) visit(placed(item))
          }
        }
      }
    },
    about: read.about,
    declare: rows =>
      accounts.audit({
        account: serverAccount,
        replica: 'konsol',
        action: 'ekspor:fhir:ndjson',
        scope: place?.id ?? '',
        target: String(rows),
      }),
  }
}

function placeIn(tree: AreaTree, wanted: string): Place {
  const { id, nama } = findArea(tree, wanted, '--puskesmas')
  return { id, name: nama, areas: new Set(below(tree, id).map(a => a.id)) }
}

type Pulled = { readonly entry: unknown; readonly seq: number; readonly month: number }
const placed = ({ entry, seq, month }: Pulled): Item => ({ entry: entry as Entry, seq, month }) // the server checked it

/** Somewhere else, with an account of the puskesmas or a bidan: her whole area, as her laptop would hold it. */
export async function pulledSource(client: Client, wanted: string | undefined): Promise<LogSource> {
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
    place: wanted === undefined ? undefined : placeIn(treeIn(held), wanted),
    each: async visit => held.values().forEach(items => items.forEach(visit)),
    about: async subject => held.get(subject) ?? [],
    declare: rows => client.declare('fhir', 'ndjson', rows),
  }
}

const treeIn = (held: ReadonlyMap<string, readonly Item[]>): AreaTree =>
  areaTree(
    [...held]
      .filter(([, items]) => items.some(i => i.entry.kind === wilayah.kind))
      .flatMap(([id, items]) => cardOf(fold(items, kinds), id)?.area ?? []),
  )
