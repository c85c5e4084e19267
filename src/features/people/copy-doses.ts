import { bookRows, dueOf, typedDoseDay } from '../../domain/due/index.ts'
import type { BookRow, CopyFault, OpenedRows, Typed } from '../../domain/due/index.ts'
import type { View } from '../../domain/log/index.ts'
import { recordById } from '../../domain/log/index.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { layanan, openRecord } from '../../domain/records/index.ts'
import { plainDay } from '../shared/words.ts'

type Child = { readonly id: string; readonly birth: string; readonly sex?: 'L' | 'P' | undefined }

export const rowsFor = (view: View, child: Child, today: string, policy: Policy): BookRow[] =>
  bookRows(child, dueOf(view, child.id, today, policy)?.given.counted ?? [], today, policy)

/** What stands there already can be corrected; everything else begins empty. */
export function startOf(view: View, rows: readonly BookRow[]): { typed: Typed; opened: OpenedRows } {
  const held = rows.flatMap(row => {
    const record = row.held?.record && recordById(view, layanan.kind, row.held.record)
    return row.held && record ? [{ key: row.key, given: row.held, record }] : []
  })
  return {
    typed: Object.fromEntries(held.map(h => [h.key, typedDoseDay(h.given.date, h.given.monthOnly === true)])),
    opened: Object.fromEntries(held.map(h => [h.key, openRecord(h.record)])),
  }
}

/** The lines as pages of the book: by recommended age, and last what this district does not give. */
export function pagesOf(
  rows: readonly BookRow[],
): { title: string; rows: readonly BookRow[]; more: boolean }[] {
  const listed = rows.filter(r => r.months !== undefined || r.held)
  const ages = [...new Set(listed.map(r => r.months ?? -1))].toSorted((a, b) => order(a) - order(b))
  return [
    ...ages.map(age => ({
      title: titleOf(age),
      rows: listed.filter(r => (r.months ?? -1) === age),
      more: false,
    })),
    { title: 'Vaksin lain', rows: rows.filter(r => !listed.includes(r)), more: true },
  ].filter(page => page.rows.length > 0)
}

const order = (age: number): number => (age < 0 ? Infinity : age)

function titleOf(age: number): string {
  if (age < 0) return 'Tercatat lainnya'
  if (age === 0) return 'Baru lahir'
  return age < 72 ? `Umur ${age} bulan` : `Umur ${age / 12} tahun`
}

export function faultWords(fault: CopyFault, birth: string): string {
  switch (fault) {
    case 'bukan-tanggal':
      return 'Tanggal ini tidak ada. Ketik seperti 24-08-2025, atau 08-2025.'
    case 'masa-depan':
      return 'Tanggal ini belum terjadi. Periksa lagi.'
    case 'sebelum-lahir':
      return `Anak lahir ${plainDay(birth)}, sesudah tanggal ini. Periksa lagi.`
    case 'sama-hari':
      return 'Sama dengan tanggal dosis lain vaksin ini. Periksa lagi.'
  }
}
