import { cancel } from '../records/drafts/facts.ts'
import { create, edit } from '../records/draft.ts'
import type { EntryDraft, Opened, Pen } from '../records/draft.ts'
import { layanan } from '../records/layanan.ts'
import type { BookRow } from './book.ts'
import { readDoseDay } from './typed-dose-day.ts'
import type { DoseDay } from './typed-dose-day.ts'

export type CopyFault = 'bukan-tanggal' | 'masa-depan' | 'sebelum-lahir' | 'sama-hari'
export type Typed = Readonly<Record<string, string>>
/** The records of the rows as they stood when the screen was opened, by row. */
export type OpenedRows = Readonly<Record<string, Opened>>

export type Copied =
  | { readonly outcome: 'wrong'; readonly faults: Readonly<Record<string, CopyFault>> }
  | { readonly outcome: 'ready'; readonly drafts: readonly EntryDraft[] }

type Frame = { readonly birth: string; readonly today: string }

/**
 * What was typed from the book, as the entries of one save. Nothing typed and nothing changed: no entry. A dose that was
 * recorded elsewhere meanwhile is not recorded again.
 */
export function copyDoses(
  pen: Pen,
  person: string,
  rows: readonly BookRow[],
  { typed, opened, birth, today }: Frame & { readonly typed: Typed; readonly opened: OpenedRows },
): Copied {
  const days = new Map(rows.map(r => [r.key, readDoseDay(typed[r.key] ?? '', today)]))
  const faults = faultsOf(rows, days, { birth, today })
  if (Object.keys(faults).length > 0) return { outcome: 'wrong', faults }
  return {
    outcome: 'ready',
    drafts: rows.flatMap(row => {
      const day = days.get(row.key)
      return day && (!row.held || opened[row.key]) ? draftsOf(pen, person, row, day, opened[row.key]) : []
    }),
  }
}

function faultsOf(
  rows: readonly BookRow[],
  days: ReadonlyMap<string, DoseDay>,
  frame: Frame,
): Record<string, CopyFault> {
  const faults: Record<string, CopyFault> = {}
  const seen = new Set<string>()
  for (const row of rows) {
    const day = days.get(row.key)
    if (!day || day.outcome === 'empty') continue
    const fault = faultOf(day, frame)
    const same = day.outcome === 'day' ? `${row.product} ${day.date}` : row.key
    if (fault) faults[row.key] = fault
    else if (seen.has(same)) faults[row.key] = 'sama-hari'
    seen.add(same)
  }
  return faults
}

function faultOf(day: DoseDay, { birth, today }: Frame): CopyFault | undefined {
  if (day.outcome !== 'day') return 'bukan-tanggal'
  if (day.date > today) return 'masa-depan'
  return day.date < birth ? 'sebelum-lahir' : undefined
}

function draftsOf(
  pen: Pen,
  person: string,
  row: BookRow,
  day: DoseDay,
  opened: Opened | undefined,
): EntryDraft[] {
  if (day.outcome !== 'day') return opened && day.outcome === 'empty' ? cancel(pen, opened) : []
  const flag = day.monthOnly ? true : undefined
  if (opened)
    return edit(pen, layanan, opened, {
      tanggal: day.date,
      bulan_saja: flag ?? (opened.shown['bulan_saja'] === true ? null : undefined),
    })
  return create(pen, layanan, person, {
    jenis: 'imunisasi',
    produk: row.product,
    dosis: String(row.dose),
    tanggal: day.date,
    sumber: 'menurut_kia',
    bulan_saja: flag,
  })
}
