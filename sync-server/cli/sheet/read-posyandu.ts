import type { Area } from '../../../src/domain/areas/index.ts'
import { fold, groupsOf } from '../../../src/domain/log/index.ts'
import type { Entry, Group, Item, View } from '../../../src/domain/log/index.ts'
import { attendance } from '../../../src/domain/indicators/index.ts'
import type { Attended } from '../../../src/domain/indicators/index.ts'
import {
  activeLinks,
  cardOf,
  hariBuka,
  kehadiran,
  petugas,
  read,
  samaOrang,
} from '../../../src/domain/records/index.ts'
import { serverAccount } from '../../auth/server-account.ts'
import type { Context } from '../../context.ts'
import type { LogReads } from '../../store.ts'

type Ground = Pick<Context, 'store' | 'kinds'>
type Held = Map<string, Item[]>

type Told = { readonly id: string; readonly view: View; readonly group?: Group | undefined }

export type Source = {
  /** Everybody at home in one posyandu, each once, whatever numbers were merged into her. */
  readonly posyandu: (id: string) => Promise<readonly Told[]>
  /** Who came on which day of all these posyandu. */
  readonly attended: ReadonlyMap<string, readonly Attended[]>
  readonly staff: (account: string) => string
}

const pageSize = 1000

/** What must be known of all before the first posyandu is read: who is the same person, and who came when. */
const kindsBefore: readonly string[] = [samaOrang.kind, hariBuka.kind, kehadiran.kind]

/** Reads one posyandu at a time. */
export async function openPosyandu(ground: Ground, posts: readonly Area[]): Promise<Source> {
  const { store, kinds } = ground
  const before: Held = new Map()
  for (const post of posts) await walk(store.read, post.id, before, entry => kindsBefore.includes(entry.kind))
  const views = [...before].map(([id, items]) => ({ id, view: fold(items, kinds) }))
  const groups = groupsOf(views.flatMap(({ view }) => activeLinks(view)))
  const attended = attendance(views.flatMap(({ id, view }) => cardOf(view, id) ?? []))
  const names = new Map<string, string>()
  const about = async (id: string): Promise<Item[]> => [...(await store.read.about(id))]
  return {
    attended,
    staff: account => names.get(account) ?? account,
    posyandu: async post => {
      const held: Held = new Map()
      await walk(store.read, post, held, () => true)
      await learnNames(ground, held, names)
      const ids = new Set([...held.keys()].map(id => groups.get(id)?.id ?? id))
      return Promise.all(
        [...ids].map(async id => {
          const group = groups.get(id)
          return { id, view: await viewOf(id, held, group), group }
        }),
      )
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
