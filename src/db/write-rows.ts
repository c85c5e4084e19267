import { matchesMeta } from './expect.ts'
import { metaOf } from './read-rows.ts'
import type { MetaRow } from './read-rows.ts'
import type { Deletes, Expect, Puts, SaveRow, SubjectRow, Tx } from './phone-store.ts'
import { answered, committed } from './requests.ts'

export const writtenStores = ['meta', 'subjects', 'cards', 'links', 'saves', 'drafts']

/** Nothing but requests of this transaction is awaited in here: awaiting anything else would tear it. */
export async function writeRows(
  tx: IDBTransaction,
  { expect, puts, deletes }: Tx,
  ranges: typeof IDBKeyRange,
): Promise<'done' | 'stale'> {
  if (await isStale(tx, expect)) return 'stale'
  if (deletes) remove(tx, deletes, ranges)
  if (puts) put(tx, puts)
  await committed(tx)
  return 'done'
}

/** All asked at once: a round trip costs more than a row. */
async function isStale(tx: IDBTransaction, expect: Expect): Promise<boolean> {
  const [revs, saves] = [expect.revs ?? [], [...(expect.saves ?? [])]]
  const held = saves.map(([save]): IDBRequest<SaveRow | undefined> => tx.objectStore('saves').get(save))
  const subjects = revs.map(({ generation, id }): IDBRequest<SubjectRow | undefined> =>
    tx.objectStore('subjects').get([generation, id]),
  )
  const meta: IDBRequest<MetaRow[]> = tx.objectStore('meta').getAll()
  await answered([...held, ...subjects, meta])
  return (
    !matchesMeta(metaOf(meta.result), expect) ||
    revs.some(({ rev }, i) => (subjects[i]?.result?.rev ?? 0) !== rev) ||
    saves.some(([, state], i) => held[i]?.result?.state !== state)
  )
}

function remove(tx: IDBTransaction, d: Deletes, ranges: typeof IDBKeyRange): void {
  if (d.allCards) for (const name of ['cards', 'links']) tx.objectStore(name).clear()
  // Keys are [generation, id]; an array stands after every text.
  for (const g of d.generations ?? []) tx.objectStore('subjects').delete(ranges.bound([g], [g, []]))
  for (const s of d.subjects ?? []) tx.objectStore('subjects').delete([s.generation, s.id])
  for (const name of ['cards', 'links', 'saves', 'drafts'] as const)
    for (const id of d[name] ?? []) tx.objectStore(name).delete(id)
}

function put(tx: IDBTransaction, p: Puts): void {
  for (const key of ['head', 'place', 'facts'] as const)
    if (p[key]) tx.objectStore('meta').put({ key, value: p[key] })
  for (const name of ['subjects', 'cards', 'links', 'saves', 'drafts'] as const)
    for (const row of p[name] ?? []) tx.objectStore(name).put(row)
}
