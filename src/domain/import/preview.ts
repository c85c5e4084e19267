import type { Sex } from '../life-stage.ts'
import type { Card } from '../records/index.ts'
import { columnLabels } from './columns.ts'
import { dateOrders } from './date-order.ts'
import type { DateOrders } from './date-order.ts'
import type { Header } from './header.ts'
import { bareHeading } from './headings.ts'
import type { Match } from './match.ts'
import type { PreviewRow, Said } from './preview-rows.ts'
import { readRow } from './read-row.ts'
import type { RowFault } from './read-row.ts'
import { whichPosyandu } from './which-posyandu.ts'
import type { NamedPosyandu } from './which-posyandu.ts'
import { whoIsThere } from './who-is-there.ts'
import type { WhoIsThere } from './who-is-there.ts'

/** She is another one, or the one whom she looks like. */
export type Answer = 'other' | 'same'

export type PreviewInput = {
  readonly rows: readonly (readonly string[])[]
  readonly header: Pick<Header, 'until' | 'mapping'> & {
    readonly headings?: readonly string[]
    readonly form?: { readonly sex?: Sex }
  }
  readonly today: string
  /** Everybody known in the area, so that nobody is registered twice. */
  readonly known: readonly Card[]
  /** Where a row goes that names no posyandu. */
  readonly posyandu: string
  /** Where it goes by the name in the file. */
  readonly posyandus: readonly NamedPosyandu[]
  /** What somebody said of lines that look like a person who is there. */
  readonly answers?: ReadonlyMap<number, Answer>
}

/** What an import would do, row by row, before anything is written. A row at a time, so that a long list stops no screen. */
export function* previewRows(input: PreviewInput): Generator<PreviewRow, void> {
  const there = whoIsThere(input.known)
  const weighed = new Map<string, number>()
  const { until, mapping } = input.header
  const headings = input.rows[until] ?? []
  const orders = dateOrders(input)
  for (const [at, cells] of input.rows.entries()) {
    if (at <= until || cells.every(c => c.trim() === '')) continue
    if (isHeading(cells, headings, mapping.nama)) continue
    yield judge(cells, at + 1, { ...input, orders }, there, weighed)
  }
}

/** Lists of several pages repeat their headings. */
function isHeading(cells: readonly string[], headings: readonly string[], nama = -1): boolean {
  const heading = bareHeading(headings[nama] ?? '')
  return heading !== '' && bareHeading(cells[nama] ?? '') === heading
}

function judge(
  cells: readonly string[],
  line: number,
  input: PreviewInput & { readonly orders: DateOrders },
  there: WhoIsThere,
  weighed: Map<string, number>,
): PreviewRow {
  const { today, orders } = input
  const { mapping, form } = input.header
  const reading = readRow(cells, mapping, { today, orders, sex: form?.sex })
  const warnings = reading.warnings.map(inWords)
  const { person } = reading
  if (!person) {
    const nama = cells[mapping.nama ?? -1]?.trim() ?? ''
    return { outcome: 'salah', line, nama, warnings, faults: reading.faults.map(inWords) }
  }
  const place = placeOf(person.posyanduNama, cells, input)
  if ('fault' in place) return { outcome: 'salah', line, nama: person.nama, warnings, faults: [place.fault] }
  const posyandu = place.id
  const { weighing } = reading
  const said = { line, person, posyandu, warnings, ...(weighing ? { weighing } : {}) }
  const sought = { ...person, posyandu }
  const match = there.find(sought)
  if (match?.how === 'other')
    return {
      outcome: 'salah',
      line,
      nama: person.nama,
      warnings,
      faults: [`${sameWords(match)} Periksa NIK-nya.`],
    }
  const answer = match?.how === 'maybe' ? input.answers?.get(line) : undefined
  if (match && answer === 'same') {
    const { id } = match.met
    there.add(sought, { told: true, ...(id === undefined ? { line: match.met.line ?? 0 } : { id }) })
    return known(said, { ...match, how: 'same' }, weighed)
  }
  if (match && answer !== 'other') return known(said, match, weighed)
  there.add(sought, { line })
  if (weighing) weighed.set(`${line} ${weighing.onDate}`, line)
  const pregnancy = reading.pregnancy ? { pregnancy: reading.pregnancy } : {}
  const shared = match?.sameNik
    ? [`NIK-nya juga milik ${match.met.nama}. Salah satunya keliru, periksa lagi.`]
    : []
  return { outcome: 'baru', ...said, warnings: [...warnings, ...shared], ...pregnancy }
}

/** She is there already: what the row has beside her is one more weighing, or nothing. */
function known(said: Said, match: Match, weighed: Map<string, number>): PreviewRow {
  const { weighing, line } = said
  const { met, how } = match
  const id = met.id === undefined ? {} : { known: met.id }
  if (!weighing || how === 'maybe') {
    const maybe = how === 'maybe' ? { maybe: true as const } : {}
    return { outcome: 'ganda', ...said, ...id, ...maybe, message: sameWords(match) }
  }
  const key = `${met.id ?? met.line ?? ''} ${weighing.onDate}`
  const before = weighed.get(key)
  if (before !== undefined)
    return { outcome: 'ganda', ...said, ...id, message: `Pengukuran hari itu sudah ada di baris ${before}.` }
  weighed.set(key, line)
  return {
    outcome: 'ukur',
    ...said,
    weighing,
    of: met.id === undefined ? { line: met.line ?? 0 } : { id: met.id },
  }
}

function sameWords({ met, why, how }: Match): string {
  const there = met.id === undefined ? `di baris ${met.line ?? 0} (${met.nama})` : `sebagai ${met.nama}`
  if (how !== 'same') return `Mirip dengan yang ada ${there}: ${why}.`
  return `${met.id === undefined ? 'Sudah ada' : 'Sudah terdaftar'} ${there}: ${why}.`
}

const inWords = (f: RowFault): string =>
  f.message.startsWith(columnLabels[f.column]) ? f.message : `${columnLabels[f.column]}: ${f.message}`

const placeOf = (
  nama: string | undefined,
  cells: readonly string[],
  { header, posyandu, posyandus }: PreviewInput,
): ReturnType<typeof whichPosyandu> =>
  nama === undefined
    ? { id: posyandu }
    : whichPosyandu(nama, cells[header.mapping.desa ?? -1] ?? '', posyandus)
