import type { Head } from '../sheets/sheet.ts'
import type { PreviewRow } from './preview-rows.ts'

/** The lines that were not brought in, as they were, with what is to be mended: it is mended there and imported again. */
export type MendFile = { readonly heads: readonly Head[]; readonly rows: readonly (readonly string[])[] }

export const mendHeading = 'Yang perlu dibetulkan'
const lineHeading = 'Baris asal'

type Source = {
  readonly rows: readonly (readonly string[])[]
  readonly headings: readonly string[]
}

export function mendFile({ rows, headings }: Source, preview: readonly PreviewRow[]): MendFile {
  const wrong = preview.flatMap(r => (r.outcome === 'salah' ? [r] : []))
  const sources = wrong.map(r => rows[r.line - 1] ?? [])
  const width = Math.max(headings.length, ...sources.map(cells => cells.length))
  const kept = Array.from({ length: width }, (_, i) => i).filter(i => !own.has(headings[i] ?? ''))
  const longest = (i: number): number =>
    Math.min(40, Math.max(8, headings[i]?.length ?? 0, ...sources.slice(0, 50).map(c => c[i]?.length ?? 0)))
  return {
    heads: [
      head('dibetulkan', mendHeading, 60),
      head('baris', lineHeading, 10),
      ...kept.map(i => head(`kolom-${i}`, headings[i] ?? '', longest(i))),
    ],
    rows: wrong.map((r, at) => [
      r.faults.join(' '),
      String(r.line),
      ...kept.map(i => sources[at]?.[i] ?? ''),
    ]),
  }
}

/** Ours of an earlier round: a file that was mended once is not given the same columns again. */
const own: ReadonlySet<string> = new Set([mendHeading, lineHeading])

/** All of it text: a NIK must come back as it went. */
const head = (key: string, label: string, width: number): Head => ({ key, label, type: 'text', width })
