import type { RecordView, View } from '../log/fold.ts'
import { recordsOf, shown } from '../log/read.ts'
import { samaOrang } from './sama-orang.ts'

export type PersonLink = {
  readonly record: string
  readonly a: string
  readonly b: string
  readonly active: boolean
}

/** "Same person" links as this subject's records tell them; `a` is the smaller id. */
export const linksOf = (view: View): PersonLink[] => recordsOf(view, samaOrang.kind).flatMap(linkOf)

/** Those who were said to be another one: ids that are not among the members of this view. */
export const partedFrom = (view: View): string[] => [
  ...new Set(
    recordsOf(view, samaOrang.kind)
      .filter(r => shown(r, 'aktif') === false)
      .flatMap(r => r.items.map(i => String(i.entry.body['dengan'] ?? '')).filter(Boolean)),
  ),
]

export const activeLinks = (view: View): PersonLink[] => linksOf(view).filter(l => l.active)

function linkOf(record: RecordView): PersonLink[] {
  const entry = record.items.find(i => typeof i.entry.body['dengan'] === 'string')?.entry
  if (!entry) return []
  const [a, b] = [entry.about, String(entry.body['dengan'])].toSorted()
  return a === undefined || b === undefined
    ? []
    : [{ record: record.id, a, b, active: shown(record, 'aktif') === true }]
}
