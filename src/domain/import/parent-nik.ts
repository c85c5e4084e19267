import { readNik } from '../measures/nik.ts'
import type { ColumnKey } from './columns.ts'
import { readNikCell } from './read-cells.ts'
import type { Read } from './read-cells.ts'

type CellOf = (key: ColumnKey) => string
type Take = <T>(column: ColumnKey, read: Read<T>) => T | undefined

const columns = ['nik_ibu', 'nik_ortu', 'nik_ayah'] as const

/** The one number of a parent that a child's record keeps: the mother's before any other, wherever its column stands. */
export function parentNik(cell: CellOf, take: Take): string | undefined {
  const read = columns.map(column => take(column, mild(doubted(column, readNikCell(cell(column))))))
  return read.find(nik => nik !== undefined)
}

const isOf = { nik_ibu: 'P', nik_ayah: 'L', nik_ortu: undefined } as const

function doubted(column: (typeof columns)[number], read: Read<string>): Read<string> {
  const nik = readNik(read.value ?? '')
  const [said, sex] = [isOf[column], nik.outcome === 'read' ? nik.nik.sex : undefined]
  if (said === undefined || sex === undefined || said === sex) return read
  const whose = sex === 'P' ? 'perempuan' : 'laki-laki'
  return { ...read, warning: `NIK ini biasanya milik ${whose}. Mungkin tertukar, periksa lagi.` }
}

/** What is beside the point of a list keeps nobody out of it. */
const mild = <T>({ fault, ...read }: Read<T>): Read<T> =>
  fault ? { warning: `${fault} Tidak ikut diimpor.` } : read
