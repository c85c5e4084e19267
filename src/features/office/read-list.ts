import { decodeText, parseCsv, rowsOfSheet } from '../../domain/import/index.ts'
import { mostRows, readXlsx } from './xlsx.ts'
import { NotAZip, TooLarge } from './zip.ts'

export type ReadList =
  | { readonly outcome: 'rows'; readonly name: string; readonly rows: readonly (readonly string[])[] }
  | { readonly outcome: 'refused'; readonly message: string }

const mostBytes = 8_000_000
const refused = (message: string): ReadList => ({ outcome: 'refused', message })

const tooLarge = `Daftar ini terlalu besar. Paling banyak ${mostRows.toLocaleString('id-ID')} baris atau 8 MB. Pisahkan per posyandu.`
const notAList = 'Berkas ini bukan daftar. Pilih berkas Excel (.xlsx) atau CSV.'

/** A file as rows of text, or the sentence that says what to do. Size is looked at before anything is read. */
export async function readList(file: File): Promise<ReadList> {
  if (file.size > mostBytes) return refused(tooLarge)
  if (/\.xls$/i.test(file.name))
    return refused(
      'Ini berkas Excel lama (.xls). Buka di Excel, pilih “Simpan sebagai”, lalu Excel (.xlsx) atau CSV.',
    )
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    const rows = isZip(bytes) ? rowsOfSheet(await readXlsx(bytes)) : parseCsv(decodeText(bytes).text)
    if (rows.length > mostRows + 1) return refused(tooLarge)
    if (!rows.some(r => r.some(c => c.trim() !== ''))) return refused('Berkas ini kosong.')
    return { outcome: 'rows', name: file.name, rows }
  } catch (thrown) {
    if (thrown instanceof TooLarge) return refused(tooLarge)
    if (thrown instanceof NotAZip || thrown instanceof TypeError || thrown instanceof RangeError)
      return refused(notAList)
    throw thrown
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
