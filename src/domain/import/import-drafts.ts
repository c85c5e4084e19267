import { stateOf } from '../log/index.ts'
import type { RecordView } from '../log/index.ts'
import { importBatch, openRecord, registerPerson, undoImport, undoImportedPerson } from '../records/index.ts'
import type { EntryDraft, Pen } from '../records/index.ts'
import type { NewRow } from './preview.ts'

/** A save is never split and holds at most 200 entries (RULES.md S4): a long list is many saves. */
const peoplePerSave = 50

export type ImportPlan = { readonly batch: string; readonly saves: readonly (readonly EntryDraft[])[] }

/** The `impor` record first, then its people, each naming it; the drafts of one inner list are one save. */
export function importDrafts(pen: Pen, namaBerkas: string, rows: readonly NewRow[]): ImportPlan {
  const batch = pen.newId()
  const record = importBatch(
    pen,
    pen.posyandu,
    { nama_berkas: namaBerkas.slice(0, 200), baris: rows.length },
    batch,
  )
  const people = inSaves(rows).map(some => some.flatMap(row => personDrafts(pen, batch, row)))
  return { batch, saves: [record, ...people] }
}

function inSaves<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / peoplePerSave)
  return Array.from({ length: count }, (_, i) => all.slice(i * peoplePerSave, (i + 1) * peoplePerSave))
}

function personDrafts(pen: Pen, impor: string, { person, posyandu }: NewRow): EntryDraft[] {
  const { posyanduNama: _, ...body } = person
  return registerPerson(
    { ...pen, posyandu },
    { ...body, posyandu, sasaran: 'sasaran', status: 'aktif', impor },
  )
}

export type Imported = {
  /** Her own record, and everything that was recorded about her. */
  readonly person: RecordView
  readonly records: readonly RecordView[]
}

/** Somebody has measured, edited or answered since: she is left as she is. */
export const isTouched = ({ person, records }: Imported): boolean =>
  records.length > 1 || person.items.length > 1

export type UndoPlan = {
  /** Each inner list is one save; the first takes back the import itself. */
  readonly saves: readonly (readonly EntryDraft[])[]
  readonly undone: number
  readonly kept: readonly string[]
}

/** Takes an import back: its record, and every person of it that nobody has touched since. */
export function undoDrafts(pen: Pen, batch: RecordView, people: readonly Imported[]): UndoPlan {
  const untouched = people.filter(p => !isTouched(p) && stateOf(p.person) !== 'rejected')
  const home = (p: Imported): string => p.person.items[0]?.entry.posyandu ?? pen.posyandu
  const taken = (p: Imported): EntryDraft[] =>
    undoImportedPerson({ ...pen, posyandu: home(p) }, openRecord(p.person))
  return {
    saves: [undoImport(pen, openRecord(batch)), ...inSaves(untouched).map(ps => ps.flatMap(taken))],
    undone: untouched.length,
    kept: people.filter(p => !untouched.includes(p)).map(p => p.person.about),
  }
}
