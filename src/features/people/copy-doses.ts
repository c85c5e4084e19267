import { bookRows, dueOf, typedDoseDay } from '../../domain/due/index.ts'
import type { BookRow, CopyFault, OpenedRows, Typed } from '../../domain/due/index.ts'
import { ageGroups } from '../../domain/life-stage.ts'
import { completedMonths } from '../../domain/measures/age.ts'
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

type Page = { title: string; rows: readonly BookRow[]; more: boolean }

/** Whose page it is decides what is read first, and from which paper it is copied. */
export type Reader = 'anak' | 'sekolah' | 'dewasa'

export function readerOf(birth: string, today: string): Reader {
  const months = completedMonths(birth, today)
  if (months < ageGroups.aprasUntilMonth) return 'anak'
  return months < ageGroups.wusFromYear * 12 ? 'sekolah' : 'dewasa'
}

export const paperWords: Readonly<Record<Reader, string>> = {
  anak: 'Salin tanggal dari Buku KIA. Yang belum diberikan dibiarkan kosong. Di buku hanya ada bulan?',
  sekolah:
    'Salin tanggal dari Buku KIA dan kartu imunisasi sekolah (BIAS). Yang belum diberikan dibiarkan kosong. Hanya ada bulan?',
  dewasa:
    'Salin tanggal suntikan Td dari Buku KIA kehamilan, kartu Td, atau kartu calon pengantin. Yang tidak diketahui dibiarkan kosong. Hanya ada bulan?',
}

/** The lines as pages of the book: by recommended age, and last what this district does not give. An adult's Td stands first. */
export function pagesOf(rows: readonly BookRow[], reader: Reader): Page[] {
  if (reader === 'dewasa') {
    const td = rows.filter(r => r.product === 'Td')
    const childhood = byAge(rows.filter(r => !td.includes(r))).flatMap(page => page.rows)
    return filledPages([
      { title: 'Suntikan Td, dari yang pertama', rows: td, more: false },
      { title: 'Imunisasi waktu bayi dan sekolah', rows: childhood, more: td.length > 0 },
    ])
  }
  return filledPages(byAge(rows))
}

const filledPages = (pages: readonly Page[]): Page[] => pages.filter(page => page.rows.length > 0)

function byAge(rows: readonly BookRow[]): Page[] {
  const listed = rows.filter(r => r.months !== undefined || r.held)
  const ages = [...new Set(listed.map(r => r.months ?? -1))].toSorted((a, b) => order(a) - order(b))
  return [
    ...ages.map(age => ({
      title: titleOf(age),
      rows: listed.filter(r => (r.months ?? -1) === age),
      more: false,
    })),
    { title: 'Vaksin lain', rows: rows.filter(r => !listed.includes(r)), more: true },
  ]
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
      return `Tanggal ini sebelum lahir (${plainDay(birth)}). Periksa lagi.`
    case 'sama-hari':
      return 'Sama dengan tanggal dosis lain vaksin ini. Periksa lagi.'
  }
}
