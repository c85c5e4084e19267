import type { Area } from '../../../src/domain/areas/index.ts'
import { fold, groupsOf } from '../../../src/domain/log/index.ts'
import type { Entry, Group, Item, View } from '../../../src/domain/log/index.ts'
import { activeLinks, petugas, read, samaOrang } from '../../../src/domain/records/index.ts'
import { serverAccount } from '../../auth/server-account.ts'
import type { Context } from '../../context.ts'
import type { LogReads } from '../../store.ts'

type Ground = Pick<Context, 'store' | 'kinds'>
type Held = Map<string, Item[]>

export type Source = {
  /** Everybody at home in one posyandu, each once, whatever numbers were merged into her. */
  readonly posyandu: (id: string) => Promise<readonly { readonly id: string; readonly view: View }[]>
  readonly staff: (account: string) => string
}

const pageSize = 1000

/** Reads one posyandu at a time. Who is the same person as somebody elsewhere is known before the first is read. */
export async function openPosyandu(ground: Ground, posts: readonly Area[]): Promise<Source> {
  const { store, kinds } = ground
  const links: Held = new Map()
  for (const post of posts) await walk(store.read, post.id, links, entry => entry.kind === samaOrang.kind)
  const groups = groupsOf([...links.values()].flatMap(items => activeLinks(fold(items, kinds))))
  const names = new Map<string, string>()
  const about = async (id: string): Promise<Item[]> => [...(await store.read.about(id))]
  return {
    staff: account => names.get(account) ?? account,
    posyandu: async post => {
      const held: Held = new Map()
      await walk(store.read, post, held, () => true)
      await learnNames(ground, held, names)
      const ids = new Set([...held.keys()].map(id => groups.get(id)?.id ?? id))
      return Promise.all([...ids].map(async id => ({ id, view: await viewOf(id, held, groups.get(id)) })))
    },
  }

  async function viewOf(id: string, held: Held, group: Group | undefined): Promise<View> {
    const members = await Promise.all([...(group?.members ?? [id])].map(async m => held.get(m) ?? about(m)))
    return fold(members.flat(), kinds, group)
  }
}

/** A feed page by page; whoever has left it is dropped where the feed says so. */
async function walk(
  read: Pick<LogReads, 'page'>,
  feed: string,
  held: Held,
  wanted: (entry: Entry) => boolean,
): Promise<void> {
  const reader = { account: serverAccount, replica: 'konsol', health: true, feeds: [feed] }
  const after = new Map<string, number>()
  for (;;) {
    const page = await read.page({ reader, after, limit: pageSize })
    if (page.length === 0) return
    for (const item of page) {
      after.set(item.feed, item.pos)
      if ('forget' in item) held.delete(item.forget)
      if (!('entry' in item)) continue
      const entry = item.entry as Entry // it was checked when it was accepted
      if (!wanted(entry)) continue
      const own = held.get(entry.about)
      const placed: Item = { entry, seq: item.seq, month: item.month }
      if (own) own.push(placed)
      else held.set(entry.about, [placed])
    }
  }
}

async function learnNames({ store, kinds }: Ground, held: Held, names: Map<string, string>): Promise<void> {
  const authors = new Set([...held.values()].flatMap(items => items.map(i => i.entry.by)))
  for (const account of authors) {
    if (names.has(account)) continue
    const view = fold(await store.read.about(account), kinds)
    names.set(
      account,
      read(
        petugas,
        view.records.find(r => r.kind === petugas.kind),
      ).nama ?? account,
    )
  }
}
