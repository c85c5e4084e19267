import type { Column } from '../../sheet.ts'
import type { Cell } from '../../cell.ts'
import type { Look } from '../../look.ts'

/** As the template spells it; nothing where nobody asked. */
export const ya = (answer: unknown): string | undefined =>
  typeof answer === 'boolean' ? (answer ? 'ya' : 'tidak') : undefined

const positions: Readonly<Record<string, string>> = { telentang: 'terlentang', berdiri: 'berdiri' }

/** How a length was taken; "terlentang" is the template's spelling. */
export const position = (answer: unknown): string | undefined => positions[String(answer)]

export const number = (answer: unknown): number | undefined =>
  typeof answer === 'number' ? answer : undefined

/** The template wants text in every cell but figures, dates too: YYYY-MM-DD. */
export const cell = <R>(
  key: string,
  value: (row: R, look: Look) => Cell,
  more: Partial<Pick<Column<R>, 'needed' | 'neededIf' | 'width' | 'type'>> = {},
): Column<R> => ({ key, label: key, type: 'text', width: 14, value, ...more })

export const figure = <R>(key: string, value: (row: R, look: Look) => number | undefined): Column<R> =>
  cell(key, value, { type: 'number', width: 8 })

export const oldExcel =
  'Templat e-PPGBM meminta Excel 97–2003 (.xls). Buka berkas .xlsx ini di Excel, pilih “Simpan sebagai”, lalu Excel 97–2003.'
