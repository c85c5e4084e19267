import { emptyPlace } from './phone-store.ts'
import type { Facts, Head, LinkRow, Look, Meta, Place, SubjectRow } from './phone-store.ts'
import { answered } from './requests.ts'

export type MetaRow =
  | { readonly key: 'head'; readonly value: Head }
  | { readonly key: 'place'; readonly value: Place }
  | { readonly key: 'facts'; readonly value: Facts }

export function metaOf(rows: readonly MetaRow[]): Meta {
  let meta: Meta = { place: emptyPlace, facts: {} }
  for (const row of rows) meta = { ...meta, [row.key]: row.value }
  return meta
}

export const lookedStores = ['meta', 'links', 'subjects']

export async function look(tx: IDBTransaction, ids: readonly string[]): Promise<Look> {
  const links: IDBRequest<LinkRow[]> = tx.objectStore('links').getAll()
  const rows: IDBRequest<MetaRow[]> = tx.objectStore('meta').getAll()
  await answered([links, rows])
  const meta = metaOf(rows.result)
  const subjects = ids.map((id): IDBRequest<SubjectRow | undefined> =>
    tx.objectStore('subjects').get([meta.head?.generation ?? 0, id]),
  )
  tx.commit()
  await answered(subjects)
  return { ...meta, links: links.result, subjects: subjects.map(r => r.result) }
}
