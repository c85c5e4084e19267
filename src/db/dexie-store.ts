import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import { emptyPlace, saveStates } from './phone-store.ts'
import type { CardRow, DraftRow, Expect, Facts, Head, LinkRow, Meta } from './phone-store.ts'
import type { PhoneStore, Place, SaveCounts, SaveRow, SaveState, SubjectRow, Tx } from './phone-store.ts'
import { matchesMeta } from './expect.ts'

type MetaRow =
  | { readonly key: 'head'; readonly value: Head }
  | { readonly key: 'place'; readonly value: Place }
  | { readonly key: 'facts'; readonly value: Facts }

type Tables = {
  meta: Table<MetaRow, string>
  subjects: Table<SubjectRow, [number, string]>
  cards: Table<CardRow, string>
  links: Table<LinkRow, string>
  saves: Table<SaveRow, string>
  drafts: Table<DraftRow, string>
  ballast: Table<{ key: string; bytes: Uint8Array }, string>
}

const layout = {
  meta: 'key',
  subjects: '[generation+id]',
  cards: 'id',
  links: 'id',
  saves: 'save, state, *ids, *abouts',
  drafts: 'id',
  ballast: 'key',
}

const written = ['meta', 'subjects', 'cards', 'links', 'saves', 'drafts']

export type DexieOptions = {
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
  /** A newer app opened this database in another tab: it was closed here, and nothing may reopen it. */
  readonly onNewerApp?: () => void
}

export async function openDexieStore(name: string, options: DexieOptions = {}): Promise<PhoneStore> {
  const { onNewerApp, ...engine } = options
  // Relaxed durability lost every save of the last 35 seconds at a power cut; strict lost none and costs about 1 ms.
  const db = new Dexie(name, { ...engine, chromeTransactionDurability: 'strict', autoOpen: false })
  db.version(1).stores(layout)
  db.on('versionchange', () => {
    db.close()
    onNewerApp?.()
  })
  await db.open()
  return storeOver(db)
}

function storeOver(db: Dexie): PhoneStore {
  const t: Tables = {
    meta: db.table('meta'),
    subjects: db.table('subjects'),
    cards: db.table('cards'),
    links: db.table('links'),
    saves: db.table('saves'),
    drafts: db.table('drafts'),
    ballast: db.table('ballast'),
  }
  return {
    meta: async () => metaOf(await t.meta.toArray()),
    subjects: (generation, ids) => t.subjects.bulkGet(ids.map(id => [generation, id])),
    subjectsAfter: (generation, after, limit) =>
      t.subjects
        .where(':id')
        .between([generation, after], [generation, Dexie.maxKey], false)
        .limit(limit)
        .toArray(),
    cards: async ids =>
      ids ? (await t.cards.bulkGet([...ids])).filter(r => r !== undefined) : t.cards.toArray(),
    links: () => t.links.toArray(),
    saves: async states =>
      inOrder(
        await t.saves
          .where('state')
          .anyOf([...states])
          .toArray(),
      ),
    savesByKey: saves => t.saves.bulkGet([...saves]),
    savesWith: ids =>
      t.saves
        .where('ids')
        .anyOf([...ids])
        .distinct()
        .toArray(),
    savesAbout: async abouts =>
      inOrder(
        await t.saves
          .where('abouts')
          .anyOf([...abouts])
          .distinct()
          .toArray(),
      ),
    counts: () => db.transaction('r', t.saves, () => countsOf(t.saves)),
    drafts: () => t.drafts.toArray(),
    draft: id => t.drafts.get(id),
    commit: tx => db.transaction('rw', written, () => run(t, tx)),
    ballast: {
      held: async () => (await t.ballast.count()) > 0,
      hold: async bytes => void (await t.ballast.put({ key: 'ballast', bytes })),
      free: () => t.ballast.clear(),
    },
    close: () => db.close(),
  }
}

const inOrder = (rows: SaveRow[]): SaveRow[] =>
  rows.sort((a, b) => a.order - b.order || (a.save < b.save ? -1 : 1))

async function countsOf(saves: Tables['saves']): Promise<SaveCounts> {
  const count = (state: SaveState) => saves.where('state').equals(state).count()
  const all = await Promise.all(saveStates.map(count))
  const [pending = 0, waiting = 0, rejected = 0, kept = 0, sent = 0] = all
  return { pending, waiting, rejected, kept, sent }
}

function metaOf(rows: readonly MetaRow[]): Meta {
  let meta: Meta = { place: emptyPlace, facts: {} }
  for (const row of rows) meta = { ...meta, [row.key]: row.value }
  return meta
}

/** Nothing but requests of this transaction is awaited in here: awaiting anything else would tear it. */
async function run(t: Tables, tx: Tx): Promise<'done' | 'stale'> {
  if (await isStale(t, tx.expect)) return 'stale'
  await Promise.all(deletes(t, tx))
  await Promise.all(puts(t, tx))
  return 'done'
}

async function isStale(t: Tables, expect: Expect): Promise<boolean> {
  const meta = metaOf(await t.meta.toArray())
  if (!matchesMeta(meta, expect)) return true
  const revs = expect.revs ?? []
  const rows = await t.subjects.bulkGet(revs.map(r => [r.generation, r.id]))
  if (revs.some((r, i) => (rows[i]?.rev ?? 0) !== r.rev)) return true
  const saves = [...(expect.saves ?? [])]
  const held = await t.saves.bulkGet(saves.map(([save]) => save))
  return saves.some(([, state], i) => held[i]?.state !== state)
}

function deletes(t: Tables, { deletes: d }: Tx): PromiseLike<unknown>[] {
  if (!d) return []
  return [
    ...(d.allCards ? [t.cards.clear(), t.links.clear()] : []),
    ...(d.generations ?? []).map(g =>
      t.subjects.where(':id').between([g, Dexie.minKey], [g, Dexie.maxKey]).delete(),
    ),
    ...(d.subjects?.length ? [t.subjects.bulkDelete(d.subjects.map(s => [s.generation, s.id]))] : []),
    ...(d.cards?.length ? [t.cards.bulkDelete([...d.cards])] : []),
    ...(d.links?.length ? [t.links.bulkDelete([...d.links])] : []),
    ...(d.saves?.length ? [t.saves.bulkDelete([...d.saves])] : []),
    ...(d.drafts?.length ? [t.drafts.bulkDelete([...d.drafts])] : []),
  ]
}

function puts(t: Tables, { puts: p }: Tx): PromiseLike<unknown>[] {
  if (!p) return []
  return [
    ...(p.head ? [t.meta.put({ key: 'head', value: p.head })] : []),
    ...(p.place ? [t.meta.put({ key: 'place', value: p.place })] : []),
    ...(p.facts ? [t.meta.put({ key: 'facts', value: p.facts })] : []),
    ...(p.subjects?.length ? [t.subjects.bulkPut([...p.subjects])] : []),
    ...(p.cards?.length ? [t.cards.bulkPut([...p.cards])] : []),
    ...(p.links?.length ? [t.links.bulkPut([...p.links])] : []),
    ...(p.saves?.length ? [t.saves.bulkPut([...p.saves])] : []),
    ...(p.drafts?.length ? [t.drafts.bulkPut([...p.drafts])] : []),
  ]
}
