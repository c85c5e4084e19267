import type { SheetCell } from '../../../domain/import/index.ts'
import { columnOf, mostColumns } from './xlsx-cells.ts'
import { attribute, elementsIn } from './xml.ts'

export type Merged = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Merged cells stand behind the rows of a sheet. All counted from 0. */
export const mergedIn = (xml: string): Merged[] =>
  [...elementsIn(xml, 'mergeCell')].flatMap(({ attributes }) => {
    const place = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(attributes, 'ref') ?? '')
    if (!place) return []
    const [, left, top, right, bottom] = place
    return {
      top: Number(top) - 1,
      left: columnOf(left) ?? 0,
      bottom: Number(bottom) - 1,
      right: Math.min(columnOf(right) ?? 0, mostColumns - 1),
    }
  })

const mostCells = 200_000

/** Each cell of a merged place says what stands in its corner: what people see in all of them. */
export function expandMerged(rows: SheetCell[][], merged: readonly Merged[]): SheetCell[][] {
  let filled = 0
  for (const { top, left, bottom, right } of merged) {
    const corner = rows[top]?.[left]
    if (corner === undefined || corner === '') continue
    for (const row of rows.slice(top, bottom + 1)) {
      if (filled > mostCells) return rows
      filled += right - left + 1
      while (row.length <= right) row.push(undefined)
      for (let c = left; c <= right; c++) row[c] = row[c] === '' ? corner : (row[c] ?? corner)
    }
  }
  return rows
}
