import { decodeText, eachCsvRow, findHeader, StrayQuote, textRow } from '../../../domain/import/index.ts'
import type { CsvEnd, Encoding } from '../../../domain/import/index.ts'
import { breathe } from './breathe.ts'
import { printOf } from './print.ts'
import {
  budgetOf,
  CellTooLong,
  CountsFrom1904,
  mostInCell,
  mostRows,
  NotAWorkbook,
  openXlsx,
} from './xlsx.ts'
import type { Budget } from './xlsx.ts'
import { Unfinished } from './xml.ts'
import { NotAZip, TooLarge } from './zip.ts'

export type ListRows = readonly (readonly string[])[]

/** A file that can be read, with the sheet that most likely is the list. */
export type ChosenList = {
  readonly name: string
  readonly print: string
  readonly sheets: readonly string[]
  readonly sheet: number
  readonly rows: ListRows
  /** Another sheet of the same file. */
  readonly open: (sheet: number) => Promise<ReadList>
  readonly encoding?: Encoding
  /** A text whose last line has no end: it may be half of one. */
  readonly openEnd?: true
}

export type ReadList =
  | { readonly outcome: 'rows'; readonly list: ChosenList }
  | { readonly outcome: 'refused'; readonly message: string }

const mostBytes = 12_000_000
const mostSheets = 40
/** As many full ones are read while the list is looked for. */
const fullSheets = 2
const refused = (message: string): ReadList => ({ outcome: 'refused', message })

const tooLarge = `Daftar ini terlalu besar. Paling banyak ${mostRows.toLocaleString('id-ID')} baris atau ${mostBytes / 1_000_000} MB. Pisahkan per posyandu atau per bulan.`
const notAList = 'Berkas ini bukan daftar. Pilih berkas Excel (.xlsx) atau CSV.'
const broken = 'Berkas ini rusak atau tidak lengkap. Unduh atau salin lagi dari sumbernya.'
const cellTooLong = (row: number | string): string =>
  `Ada sel di baris ${row} yang isinya lebih dari ${mostInCell.toLocaleString('id-ID')} huruf. Excel tidak bisa membuat sel seperti itu: hapus isinya, atau unduh lagi dari sumbernya.`
const empty = 'Berkas ini kosong.'
const saveAgain = 'Buka di Excel, pilih “Simpan sebagai”, lalu Excel (.xlsx) atau CSV.'

/** A file as rows of text, or the sentence that says what to do. What it is its bytes say, never its name. */
export async function readList(file: File): Promise<ReadList> {
  if (file.size > mostBytes) return refused(tooLarge)
  if (file.size === 0) return refused(empty)
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    if (begins(bytes, zip)) return await workbook(file.name, bytes)
    if (begins(bytes, oldOffice))
      return refused(`Ini berkas Excel lama (.xls) atau berkas berkata sandi. ${saveAgain}`)
    return await delimited(file.name, bytes)
  } catch (thrown) {
    const message = wordsOf(thrown)
    if (message === undefined) throw thrown
    return refused(message)
  }
}

const zip = [0x50, 0x4b] as const
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0] as const
const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((b, i) => bytes[i] === b)

const brokenFile = [NotAZip, Unfinished, TypeError, RangeError]

/** What a bad file makes the readers throw, in words. */
function wordsOf(thrown: unknown): string | undefined {
  if (thrown instanceof TooLarge) return tooLarge
  if (thrown instanceof NotAWorkbook) return notAList
  if (thrown instanceof CountsFrom1904)
    return `Tanggal di berkas ini dihitung dari tahun 1904 (Excel lama di Mac). Simpan sebagai CSV, lalu impor CSV-nya.`
  if (thrown instanceof StrayQuote)
    return `Tanda kutip (") di baris ${thrown.message} tidak berpasangan, jadi baris-baris sesudahnya terbaca sebagai satu sel. Hapus tanda kutip itu, lalu pilih berkasnya lagi.`
  if (thrown instanceof CellTooLong) return cellTooLong(thrown.message)
  return brokenFile.some(kind => thrown instanceof kind) ? broken : undefined
}

async function workbook(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadList> {
  const print = await printOf(bytes)
  const book = await openXlsx(bytes)
  const sheets = book.names.slice(0, mostSheets)
  if (sheets.length === 0) return refused(notAList)
  const rowsAt = async (sheet: number, budget?: Budget): Promise<ListRows> =>
    (await book.rows(sheet, budget)).map(textRow)
  const listOf = (sheet: number, rows: ListRows): ReadList => ({
    outcome: 'rows',
    list: { name, print, sheets, sheet, rows, open },
  })
  const open = async (sheet: number): Promise<ReadList> => {
    try {
      return listOf(sheet, await rowsAt(sheet))
    } catch (thrown) {
      const message = wordsOf(thrown)
      if (message === undefined) throw thrown
      return refused(message)
    }
  }
  let first: ReadList | undefined
  const budget = budgetOf(fullSheets)
  for (const sheet of sheets.keys()) {
    const rows = await rowsAt(sheet, budget)
    if (findHeader(rows)) return listOf(sheet, rows)
    if (!isEmpty(rows)) first ??= listOf(sheet, rows)
  }
  return first ?? refused(empty)
}

const rowsAtOnce = 2000

async function delimited(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadList> {
  const decoded = decodeText(bytes)
  if (!decoded) return refused(notAList)
  if (/^\s*(<!doctype|<html|<table|<\?xml|<)/i.test(decoded.text.slice(0, 200)))
    return refused(`Ini halaman web yang bernama seperti berkas Excel. ${saveAgain}`)
  const rows: string[][] = []
  const reader = eachCsvRow(decoded.text)
  let tooLong = 0
  let openEnd = false
  for (;;) {
    const next = reader.next()
    if (next.done) {
      const cut = whereCut(rows, next.value)
      if (cut !== undefined) return refused(cut)
      if (tooLong > 0) return refused(cellTooLong(tooLong))
      openEnd = next.value === 'cell'
      break
    }
    rows.push(next.value)
    if (rows.length > mostRows + 1) return refused(tooLarge)
    if (tooLong === 0 && next.value.some(c => c.length > mostInCell)) tooLong = rows.length
    if (rows.length % rowsAtOnce === 0) await breathe()
  }
  if (isEmpty(rows)) return refused(empty)
  const list: ChosenList = {
    name,
    print: await printOf(bytes),
    sheets: [],
    sheet: 0,
    rows,
    open: async () => ({ outcome: 'rows', list }),
    encoding: decoded.encoding,
    ...(openEnd ? { openEnd } : {}),
  }
  return { outcome: 'rows', list }
}

const isEmpty = (rows: ListRows): boolean => !rows.some(r => r.some(c => c.trim() !== ''))

/** Half a file ends inside quotes, or in a last line that is shorter than all lines before it. */
function whereCut(rows: ListRows, end: CsvEnd): string | undefined {
  const at = `Berkas ini terpotong di baris ${rows.length}. Unduh atau salin lagi dari sumbernya.`
  if (end === 'quotes') return at
  if (end === 'line' || rows.length < 3) return undefined
  const last = rows.at(-1)?.length ?? 0
  return rows.slice(-4, -1).every(row => row.length > last) ? at : undefined
}
