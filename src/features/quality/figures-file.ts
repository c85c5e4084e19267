import { byteOrderMark, csvLine } from '../../domain/export/csv.ts'
import { byCard, byMeasurer, byPosyandu, identityParts } from '../../domain/quality/index.ts'
import type { Found, IdentityPart, OfMeasurer, Register, Sum } from '../../domain/quality/index.ts'
import { titleOfCard } from './columns.tsx'
import { digitFacts } from './words.ts'

const heads = ['bulan', 'bagian', 'nama', 'posyandu', 'hitungan', 'banyaknya', 'dari', 'persen', 'keterangan']

/** `whole` is absent for what is a number by itself. */
type Line = readonly [what: string, part: number, whole?: number, words?: string]

/** Of whoever typed. */
const typedLines = (s: Sum): Line[] => [
  ['Kartu', s.cards],
  ['Isian kartu yang wajib, sudah diisi', s.answered, s.asked],
  ['Disimpan lebih dari 1 hari sesudahnya', s.late, s.timed],
  ['Disimpan lebih dari 7 hari sesudahnya', s.veryLate, s.timed],
]

/** Of whoever read the scale. */
const measuredLines = (s: Sum): Line[] => [
  ['Kartu dengan angka yang perlu dicek', s.doubtful, s.figured],
  ['Angka sama semua dengan bulan lalu', s.same, s.comparable],
]

const registerLines = ({ parts, people, complete }: Register): Line[] => [
  ['Identitas lengkap', complete, people],
  ...(Object.keys(identityParts) as IdentityPart[]) // its own keys
    .filter(part => parts[part].asked > 0)
    .map((part): Line => [identityParts[part], parts[part].given, parts[part].asked]),
]

type Names = {
  readonly place: (posyandu: string) => string
  readonly who: (m: OfMeasurer) => string
}

/** The tables of a month as a spreadsheet reads them, one figure a line. No person who was measured is in it. */
export function figuresFile(found: Found, { place, who }: Names): Blob {
  const rowsOf = (part: string, name: string, posyandu: string, lines: readonly Line[]) =>
    lines.map(([what, n, of, words]) => [
      found.month,
      part,
      name,
      posyandu,
      what,
      n,
      of ?? '',
      of ? Math.round((n / of) * 1000) / 10 : '',
      words ?? '',
    ])
  const rows = [
    ...byPosyandu(found).flatMap(p =>
      rowsOf('posyandu', place(p.posyandu), place(p.posyandu), [
        ...typedLines(p.sum),
        ...measuredLines(p.sum),
        ...registerLines(p.register),
        ['Belum dirapikan', p.sum.open + p.register.open],
        ['Sudah dirapikan', p.sum.mended + p.register.mended],
      ]),
    ),
    ...byCard(found).flatMap(c =>
      rowsOf('kartu', titleOfCard(c), '', [...typedLines(c.sum), ...measuredLines(c.sum)]),
    ),
    ...byMeasurer(found).flatMap(m =>
      rowsOf('petugas', who(m), place(m.posyandu), [
        ...typedLines(m.typed),
        ...measuredLines(m.measured),
        ...digitFacts(m).map(({ name, rounded, readings, words }): Line => [name, rounded, readings, words]),
      ]),
    ),
  ]
  const lines = [heads, ...rows].map(row => csvLine(row, { separator: ';' }))
  return new Blob([byteOrderMark, ...lines], { type: 'text/csv;charset=utf-8' })
}
