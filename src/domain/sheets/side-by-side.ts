import { columnsOf, keptColumns } from './xlsx/measures.ts'
import type { Head } from './sheet.ts'

/** Characters that fit across A4 in letters of 6 points, with words under each other. */
const acrossPaper = 430

/** Which columns stand on one paper, by their place: of a form that could not be read on one, two halves, each of which says whose row it is. */
export function sideBySide(heads: readonly Head[], bare: boolean): readonly (readonly number[])[] {
  const widths = columnsOf({ heads, title: bare ? [] : [''] })
  const all = heads.map((_, i) => i)
  const wide = (columns: readonly number[]): number => columns.reduce((sum, i) => sum + (widths[i] ?? 0), 0)
  if (wide(all) <= acrossPaper) return [all]
  const kept = all.slice(0, keptColumns(heads))
  const others = all.slice(kept.length)
  const half = others.findIndex((_, at) => wide(others.slice(0, at + 1)) > wide(others) / 2)
  return [
    [...kept, ...others.slice(0, half)],
    [...kept, ...others.slice(half)],
  ]
}
