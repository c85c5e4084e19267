import { Dexie } from 'dexie'
import { look, lookedStores, metaOf } from './read-rows.ts'
import { saveStates } from './phone-store.ts'
import type { CardRow, DraftRow, PhoneStore, SaveCounts, SaveRow, SubjectRow } from './phone-store.ts'
import { answered, durability, transact } from './requests.ts'

const layout = {
  meta: 'key',
  subjects: '[generation+id]',
  cards: 'id',
  links: 'id',
  saves: 'save, state, *ids, *abouts',
  drafts: 'id',
  ballast: 'key',
}

export type DexieOptions = {
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
  /** A newer app opened this database in another tab: it was closed here, and nothing may reopen it. */
  readonly onNewerApp?: () => void
}

export async function openDexieStore(name: string, options: DexieOptions = {}): Promise<PhoneStore> {
  const { onNewerApp, ...engine } = options
  const db = new Dexie(name, { ...engine, chromeTransactionDurability: durability, autoOpen: false })
  db.version(1).stores(layout)
  db.on('versionchange', () => {
    db.close()
    onNewerApp?.()
  })
  await db.open()
  return storeOver(db, options.IDBKeyRange ?? IDBKeyRange)
}

/** What every save, opened form or start asks is asked of IndexedDB itself; the rest, which searches, of Dexie. */
function storeOver(db: Dexie, ranges: typeof IDBKeyRange): PhoneStore {
  const subjects = db.table<SubjectRow>('subjects')
  const ballast = db.table('ballast')
  const asked = <T>(name: string, ask: (store: IDBObjectStore) => readonly IDBRequest<T>[]): Promise<T[]> =>
    transact(db, 'readonly', [name], async tx => {
      const requests = ask(tx.objectStore(name))
      tx.commit()
      await answered(requests)
      return requests.map(r => r.result)
    })
  const all = async <T>(name: string): Promise<T[]> =>
    (await asked<T[]>(name, store => [store.getAll()]))[0] ?? []
  const byKey = <T>(name: string, keys: readonly IDBValidKey[]): Promise<(T | undefined)[]> =>
    asked(name, store => keys.map(key => store.get(key)))
  const savesWhere = async (index: string, keys: readonly string[]): Promise<SaveRow[]> =>
    inOrder(await db.table<SaveRow>('saves').where(index).anyOf(keys).distinct().toArray())
  return {
    meta: async () => metaOf(await all('meta')),
    look: ids => transact(db, 'readonly', lookedStores, tx => look(tx, ids)),
    subjects: async (generation, ids) =>
      ids.length === 0
        ? []
        : byKey(
            'subjects',
            ids.map(id => [generation, id]),
          ),
    subjectsAfter: (generation, after, limit) =>
      subjects
        .where(':id')
        .between([generation, after], [generation, Dexie.maxKey], false)
        .limit(limit)
        .toArray(),
    cards: async ids =>
      ids ? (await byKey<CardRow>('cards', ids)).filter(r => r !== undefined) : all('cards'),
    links: () => all('links'),
    saves: states => savesWhere('state', states),
    savesByKey: saves => byKey('saves', saves),
    savesWith: ids => savesWhere('ids', ids),
    savesAbout: abouts => savesWhere('abouts', abouts),
    counts: async () =>
      countsOf(await asked('saves', store => saveStates.map(state => store.index('state').count(state)))),
    drafts: () => all('drafts'),
    draft: async id => (await byKey<DraftRow>('drafts', [id]))[0],
    commit: async tx => {
      const { writeRows, writtenStores } = await writing()
      return transact(db, 'readwrite', writtenStores, now => writeRows(now, tx, ranges))
    },
    ballast: {
      held: async () => (await ballast.where('key').equals('ballast').count()) > 0,
      hold: async bytes => void (await ballast.put({ key: 'ballast', bytes })),
      free: () => ballast.clear(),
      async probe(bytes) {
        await ballast.put({ key: 'probe', bytes })
        const read = await ballast.get('probe')
        await ballast.delete('probe')
        return sameBytes(read?.bytes, bytes) ? 'whole' : 'spoilt'
      },
    },
    close: () => db.close(),
  }
}

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a?.length === b.length && b.every((byte, i) => byte === a[i])

/** The first list is only read. Who loads what a save needs loads this too, so that no save waits for a file. */
export const writing = () => import('./write-rows.ts')

const inOrder = (rows: SaveRow[]): SaveRow[] =>
  rows.sort((a, b) => a.order - b.order || (a.save < b.save ? -1 : 1))

/** In the order of `saveStates`. */
function countsOf([
  pending = 0,
  waiting = 0,
  rejected = 0,
  kept = 0,
  sent = 0,
  carried = 0,
]: number[]): SaveCounts {
  return { pending, waiting, rejected, kept, sent, carried }
}
