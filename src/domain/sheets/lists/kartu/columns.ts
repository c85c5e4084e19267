import { yesNoWords } from '../../cell.ts'
import type { Cell } from '../../cell.ts'
import { dateColumn, figureColumn, nameColumn, nikColumn, numberColumn, textColumn } from '../../columns.ts'
import type { CardRow } from '../../rows/card.ts'
import type { Column } from '../../sheet.ts'

type C = Column<CardRow>
type Words = Readonly<Record<string, string>>
type More = Parameters<typeof textColumn<CardRow>>[3]

const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)

/** An answer as it was given. */
export const figure = (key: string, label: string, more: More = {}): C =>
  figureColumn(key, label, r => numberOf(r.answers[key]), more)

export const yes = (key: string, label: string, more: More = {}): C =>
  textColumn(key, label, r => spoken(r.answers[key]), { width: 7, ...more })

/** The letters of a choice as the paper writes them. */
export const word = (key: string, label: string, words: Words = {}, more: More = {}): C =>
  textColumn(key, label, r => said(r.answers[key], words), { width: 10, ...more })

/** What follows from the answers by the rules of that day. */
export const concluded = (key: string, label: string, words: Words = {}, more: More = {}): C =>
  textColumn(`${key}_`, label, r => said(r.derived[key], words), { width: 9, ...more })

/** From another card that was filled on the same day. */
export const fromBeside = (card: string, key: string, label: string, words: Words, more: More = {}): C =>
  textColumn(
    `${card}_${key}`,
    label,
    r => said(r.beside[card]?.answers[key] ?? r.beside[card]?.derived[key], words),
    {
      width: 8,
      ...more,
    },
  )

const spoken = (x: unknown): string | undefined =>
  typeof x === 'boolean' ? yesNoWords(x) : x === 'tidak-tahu' ? 'tidak tahu' : undefined

function said(x: unknown, words: Words): Cell {
  if (x === undefined || x === null) return undefined
  if (typeof x === 'number') return x
  if (Array.isArray(x))
    return x.length === 0 ? 'tidak ada' : x.map(v => words[String(v)] ?? String(v)).join(', ')
  return words[String(x)] ?? spoken(x) ?? (typeof x === 'string' ? x : undefined)
}

const of = (row: CardRow) => row.resident
export const whoColumns: readonly C[] = [
  numberColumn(),
  nameColumn(of),
  nikColumn(of),
  dateColumn('tanggal', 'Tanggal', r => r.onDate),
]

export const pressure: readonly C[] = [
  textColumn(
    'td',
    'Tekanan darah',
    ({ derived: { tdSistole: s, tdDiastole: d } }) =>
      typeof s === 'number' && typeof d === 'number' ? `${s}/${d}` : undefined,
    { width: 9 },
  ),
]

const tbcSigns = ['Skrining gejala TBC']
export const tbc: readonly C[] = [
  yes('batuk', 'Batuk terus-menerus', { under: tbcSigns }),
  yes('demam2mgg', 'Demam ≥ 2 minggu', { under: tbcSigns }),
  yes('bbTurun', 'BB tidak naik/turun 2 bulan', { under: tbcSigns }),
  yes('kontak', 'Kontak erat TBC', { under: tbcSigns }),
]

export const taught: C = textColumn('edukasi', 'Edukasi', r => (r.taught ? 'Ya' : undefined), { width: 8 })
export const referred: C = textColumn('rujuk', 'Rujuk', r => r.referred, { width: 12 })
