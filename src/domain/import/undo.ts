import { shown, stateOf } from '../log/index.ts'
import type { RecordView } from '../log/index.ts'
import {
  cancel,
  isCounted,
  kehamilan,
  openRecord,
  orang,
  undoImport,
  undoImportedPerson,
} from '../records/index.ts'
import type { EntryDraft, Pen } from '../records/index.ts'

/** Somebody who has something of the import: everything that is recorded about her. */
export type Imported = { readonly id: string; readonly nama: string; readonly records: readonly RecordView[] }

/** What stays, because somebody has worked on it since. */
export type Kept = Pick<Imported, 'id' | 'nama'> & { readonly what: 'warga' | 'pengukuran' }

export type UndoPlan = {
  /** Each inner list is one save. The last takes back the import itself: until then it can be taken back again. */
  readonly saves: readonly (readonly EntryDraft[])[]
  readonly people: number
  readonly weighings: number
  readonly kept: readonly Kept[]
}

const perSave = 100

/** Takes an import back: what it brought in and nobody has touched since, and then the import itself. */
export function undoPlan(pen: Pen, batch: RecordView, all: readonly Imported[]): UndoPlan {
  const parts = all.map(one => undoOf(pen, batch.id, one))
  const drafts = parts.flatMap(p => p.drafts)
  const saves = Array.from({ length: Math.ceil(drafts.length / perSave) }, (_, i) =>
    drafts.slice(i * perSave, (i + 1) * perSave),
  )
  return {
    saves: [...saves, undoImport(pen, openRecord(batch))],
    people: parts.reduce((n, p) => n + p.people, 0),
    weighings: parts.reduce((n, p) => n + p.weighings, 0),
    kept: parts.flatMap(p => p.kept),
  }
}

type Part = {
  readonly drafts: readonly EntryDraft[]
  readonly people: number
  readonly weighings: number
  readonly kept: readonly Kept[]
}

/** A person goes with all that came with her, or stays with all of it; of others only the weighings go. */
function undoOf(pen: Pen, batch: string, { id, nama, records }: Imported): Part {
  const people = records.filter(r => r.kind === orang.kind)
  const hers = people.find(r => shown(r, 'impor') === batch)
  const brought = records.filter(r => !people.includes(r) && shown(r, 'impor') === batch && isCounted(r))
  const untouched = brought.filter(isUntouched)
  const takeBack = (some: readonly RecordView[]) => some.flatMap(r => cancel(atHome(pen, r), openRecord(r)))
  if (!hers) {
    const kept = untouched.length < brought.length ? [{ id, nama, what: 'pengukuran' as const }] : []
    return { drafts: takeBack(untouched), people: 0, weighings: untouched.length, kept }
  }
  if (shown(hers, 'status') === gone) return none
  const others = records.filter(r => r !== hers && shown(r, 'impor') !== batch)
  if (!isUntouched(hers) || untouched.length < brought.length || others.length > 0)
    return { ...none, kept: [{ id, nama, what: 'warga' }] }
  const drafts = [...takeBack(brought), ...undoImportedPerson(atHome(pen, hers), openRecord(hers))]
  const weighings = brought.filter(r => r.kind !== kehamilan.kind).length
  return { drafts, people: 1, weighings, kept: [] }
}

const gone = 'tidak_ditemukan'
const none: Part = { drafts: [], people: 0, weighings: 0, kept: [] }

/** As the import wrote it. What the server refused is for somebody to look at, not to take back. */
const isUntouched = (record: RecordView): boolean =>
  record.items.length === 1 && stateOf(record) !== 'rejected'

const atHome = (pen: Pen, record: RecordView): Pen => ({
  ...pen,
  posyandu: record.items[0]?.entry.posyandu ?? pen.posyandu,
})
