import type { DueRow } from '../../domain/due/index.ts'
import { wanted } from './due-words.ts'

/** Rows that say the same, as one line: "DPT-HB-Hib 4 dan Campak-rubela (MR) 2". */
export type DueLine = { readonly title: string; readonly rows: readonly [DueRow, ...DueRow[]] }
export type DueLines = {
  /** To be done, the latest first; then the questions for the bidan, then what comes next. */
  readonly now: readonly DueLine[]
  readonly later: readonly DueLine[]
  readonly done: readonly DueLine[]
}

export function dueLines(rows: readonly DueRow[]): DueLines {
  const lines = merged(rows)
  const of = (test: (row: DueRow) => boolean) => lines.filter(l => test(l.rows[0]))
  const waiting = of(r => r.status === 'belum-waktunya').toSorted(byFrom)
  return {
    now: [
      ...of(r => wanted(r.status)).toSorted(byLateness),
      ...of(r => r.status === 'lewat-usia'),
      ...waiting.slice(0, 1),
    ],
    later: waiting.slice(1),
    done: of(r => r.status === 'selesai'),
  }
}

const byLateness = (a: DueLine, b: DueLine): number => (b.rows[0].lateDays ?? 0) - (a.rows[0].lateDays ?? 0)
export const byFrom = (a: DueLine, b: DueLine): number =>
  (a.rows[0].from ?? '9') < (b.rows[0].from ?? '9') ? -1 : 1

function merged(rows: readonly DueRow[]): DueLine[] {
  const groups = new Map<string, [DueRow, ...DueRow[]]>()
  for (const row of rows) {
    const key = sameLine(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].map(group => ({ title: titleOf(group.map(r => r.what)), rows: group }))
}

function sameLine({ key, group, status, from, until, lateDays }: DueRow): string {
  if (status === 'selesai' || group === 'kampanye' || group === 'pemeriksaan') return key
  const when = status === 'belum-waktunya' ? from : group === 'kontak' ? until : (lateDays ?? '')
  return `${group} ${status} ${when}`
}

/** Doses of one vaccine stand together, and contacts say their common words once. */
export function titleOf(names: readonly string[]): string {
  const [first = ''] = names
  const words = first.split(': ')[1]
  if (words && names.every(n => n.endsWith(`: ${words}`)))
    return `${listed(names.map(n => n.slice(0, -words.length - 2)))}: ${words}`
  const series = new Map<string, string[]>()
  for (const name of names) {
    const [, base = name, number] = /^(.*) (\d)$/.exec(name) ?? []
    series.set(base, [...(series.get(base) ?? []), ...(number ? [number] : [])])
  }
  return listed([...series].map(([base, numbers]) => [base, span(numbers)].filter(Boolean).join(' ')))
}

const span = (numbers: readonly string[]): string =>
  numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join('')

const listed = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' dan ') : `${names.slice(0, -1).join(', ')}, dan ${names.at(-1) ?? ''}`
