import { splitByReader } from '../instrument/split-by-reader.ts'
import { bayiBalitaApras } from '../instruments/bayi-balita-apras.ts'
import {
  create,
  entriesOf,
  importBatch,
  kehamilan,
  registerPerson,
  screeningKindOf,
} from '../records/index.ts'
import type { EntryDraft, Pen } from '../records/index.ts'
import type { KnownForm } from './forms/index.ts'
import type { MoreRow, NewRow } from './preview-rows.ts'
import type { ReadWeighing } from './read-weighing.ts'

/** A save is never split and holds at most 200 entries (RULES.md S4): a long list is many saves. */
const entriesPerSave = 150

/** One save of an import, and what it adds. */
export type ImportSave = {
  readonly drafts: readonly EntryDraft[]
  readonly people: number
  readonly weighings: number
}

export type ImportPlan = {
  readonly batch: string
  /** The `impor` record comes first, then people and weighings, each naming it. */
  readonly saves: readonly ImportSave[]
  readonly people: number
  readonly weighings: number
}

export type ImportFile = {
  readonly name: string
  /** A print of its bytes: the same file is known again. */
  readonly print: string
  /** The system that it was downloaded from. */
  readonly system?: KnownForm['system'] | undefined
}

export function importPlan(pen: Pen, file: ImportFile, rows: readonly (NewRow | MoreRow)[]): ImportPlan {
  const batch = pen.newId()
  const ids = new Map<number, string>()
  const source = { impor: batch, ...(file.system ? { impor_sistem: file.system } : {}) }
  const parts = rows.map(row => partOf(pen, source, row, ids))
  const people = parts.reduce((n, p) => n + p.people, 0)
  const weighings = parts.reduce((n, p) => n + p.weighings, 0)
  const body = {
    nama_berkas: file.name.slice(0, 200),
    sidik: file.print,
    baris: people,
    ...(weighings > 0 ? { pengukuran: weighings } : {}),
  }
  const record = { drafts: importBatch(pen, pen.posyandu, body, batch), people: 0, weighings: 0 }
  return { batch, saves: [record, ...inSaves(parts)], people, weighings }
}

function inSaves(parts: readonly ImportSave[]): ImportSave[] {
  const saves: { drafts: EntryDraft[]; people: number; weighings: number }[] = []
  for (const part of parts) {
    let last = saves.at(-1)
    if (!last || last.drafts.length + part.drafts.length > entriesPerSave) {
      last = { drafts: [], people: 0, weighings: 0 }
      saves.push(last)
    }
    last.drafts.push(...part.drafts)
    last.people += part.people
    last.weighings += part.weighings
  }
  return saves
}

/** What each card of a list says of where it came from. */
type Source = { readonly impor: string; readonly impor_sistem?: string }

/** `ids` learns whom a line brings in, because a later line may have one more weighing of hers. */
function partOf(pen: Pen, source: Source, row: NewRow | MoreRow, ids: Map<number, string>): ImportSave {
  const { impor } = source
  const there = { ...pen, posyandu: row.posyandu }
  const measured = (person: string) =>
    row.weighing ? weighingDrafts(there, { person, source, ...row.weighing }) : []
  if (row.outcome === 'ukur') {
    const person = 'id' in row.of ? row.of.id : ids.get(row.of.line)
    return person === undefined
      ? { drafts: [], people: 0, weighings: 0 }
      : { drafts: measured(person), people: 0, weighings: 1 }
  }
  const id = pen.newId()
  ids.set(row.line, id)
  const { posyanduNama: _, ...body } = row.person
  const person = { ...body, posyandu: row.posyandu, sasaran: 'sasaran', status: 'aktif', impor } as const
  const pregnancy = row.pregnancy ? create(there, kehamilan, id, { ...row.pregnancy, impor }) : []
  return {
    drafts: [...registerPerson(there, person, id), ...pregnancy, ...measured(id)],
    people: 1,
    weighings: row.weighing ? 1 : 0,
  }
}

type Measured = Pick<ReadWeighing, 'onDate' | 'answers'> & {
  readonly person: string
  readonly source: Source
}

/** As a kader copies a line of the book, without a result: nobody was told anything by this app on that day. */
function weighingDrafts(pen: Pen, { onDate, answers, person, source }: Measured): EntryDraft[] {
  const split = splitByReader(bayiBalitaApras, answers)
  const beside = { lokasi: 'posyandu', cara_isi: 'salin', ...source } as const
  return entriesOf(
    { ...pen, happenedOn: onDate },
    screeningKindOf(bayiBalitaApras),
    { about: person, record: pen.newId() },
    { posyandu: { ...split.posyandu, ...beside }, health: split.health },
  )
}
