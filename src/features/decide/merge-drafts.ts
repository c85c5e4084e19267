import { recordById } from '../../domain/log/index.ts'
import type { Body, RecordView, View } from '../../domain/log/index.ts'
import { mergePersons, openRecord, samaOrang, settleConflict, unmerge } from '../../domain/records/index.ts'
import type { EntryDraft, Pen } from '../../domain/records/index.ts'
import { differs, valueOf } from './compare.ts'
import type { Line, Side } from './compare.ts'
import { linkBetween, together } from './together.ts'

export type Choices = Readonly<Record<string, Side>>

/** Both become one, with the chosen lines, in one save. The home is that of the chosen posyandu (RULES.md M4). */
export function mergeDrafts(
  pen: Pen,
  pair: { readonly a: RecordView; readonly b: RecordView; readonly views: readonly View[] },
  lines: readonly Line[],
  choices: Choices,
): EntryDraft[] {
  const { a, b, views } = pair
  const sideOf = (line: Line): RecordView => ((choices[line.id] ?? line.preset) === 'a' ? a : b)
  const home = lines.find(l => l.id === 'posyandu')
  const keep = home ? sideOf(home) : a
  const other = keep === a ? b : a
  const chosen: Body = Object.fromEntries(
    lines
      .filter(line => line.id !== 'posyandu')
      .flatMap(line => line.fields.filter(f => differs(a, b, f)).map(f => [f, valueOf(sideOf(line), f)])),
  )
  const link = linkBetween(views, a.about, b.about)
  // About the one that the two are read as (RULES.md M2), like every edit after it.
  const both = a.about < b.about ? together(a, b) : together(b, a)
  return [
    ...mergePersons(pen, openRecord(keep), openRecord(other), link),
    ...settleConflict(pen, both, chosen),
  ]
}

/** "Dua orang berbeda": a link that says no, so that the pair is not asked about again. */
export const differentDrafts = (pen: Pen, a: string, b: string, views: readonly View[]): EntryDraft[] =>
  unmerge(pen, a, b, linkBetween(views, a, b))

/** Neither yes nor no any more: the pair is undecided again. */
export function undecidedDrafts(pen: Pen, a: string, b: string, views: readonly View[]): EntryDraft[] {
  const link = linkBetween(views, a, b)
  return link ? [a, b].flatMap(about => settleConflict(pen, { ...link, about }, { aktif: null })) : []
}

/** The saves in which this link was made to hold. */
export const savesOfMerge = (view: View, link: string): ReadonlySet<string> =>
  new Set(
    recordById(view, samaOrang.kind, link)
      ?.items.filter(i => i.entry.body['aktif'] === true)
      .map(i => i.entry.save),
  )
