import type { ReaderClass } from '../src/domain/log/index.ts'
import { entryOf } from './entry-of.ts'
import type { AreaRow, Reader, StoredEntry, SubjectRow } from './store.ts'

/** What rows of the log mean, whichever database gave them. */
export type SubjectCells = { id: string; feed: string; earlier: string; forgotten: number }

export function subjectOf({ id, feed, earlier, forgotten }: SubjectCells): SubjectRow {
  const before = earlier === '[]' ? [] : (JSON.parse(earlier) as string[]) // written by `putSubject`
  const everFeeds = new Set([...before, feed].filter(f => f !== ''))
  return { id, feed, everFeeds: [...everFeeds], forgotten: forgotten === 1 }
}

export type EntryRow = {
  seq: number
  month: number
  feed: string
  seen_by: ReaderClass
  author: string
  json: string
}

export type StoredCells = {
  seq: number
  month: number
  seen_by: ReaderClass
  rescued: number
  received_by: string
  json: string
}

export const storedOf = (row: StoredCells): StoredEntry => ({
  seq: row.seq,
  month: row.month,
  seenBy: row.seen_by,
  entry: entryOf(row.json),
  rescued: row.rescued === 1,
  receivedBy: row.received_by,
})

export const mayRead = (reader: Reader, row: EntryRow): boolean =>
  row.seen_by === 'posyandu' || reader.health || row.author === reader.account

export type HeldCells = { needs: string | null; reason: string | null }

export const heldOf = (row: HeldCells | undefined): { needs?: string; reason?: string } | undefined =>
  row && { ...(row.needs ? { needs: row.needs } : {}), ...(row.reason ? { reason: row.reason } : {}) }

type AreaCells = { id: string; parent: string | null }
type ParentCells = { id: string; parent: string }

export function treeOf(areas: readonly AreaCells[], parents: readonly ParentCells[]): AreaRow[] {
  const ever = new Map<string, string[]>()
  for (const { id, parent } of parents) ever.set(id, [...(ever.get(id) ?? []), parent])
  return areas.map(({ id, parent }) => ({ id, parent: parent ?? undefined, everParents: ever.get(id) ?? [] }))
}
