import type { Head } from './sheet.ts'

/** A cell of the heading lines, with how many columns and lines it covers. */
export type HeadingCell = {
  readonly text: string
  readonly column: number
  readonly across: number
  readonly down: number
}

/** The lines of a heading from the top; neighbours under the same heading share its cell, all else reaches to the bottom. */
export function headingLines(heads: readonly Head[]): readonly (readonly HeadingCell[])[] {
  const deep = Math.max(0, ...heads.map(h => h.under?.length ?? 0)) + 1
  const path = (h: Head): readonly string[] => [...(h.under ?? []), h.label]
  return Array.from({ length: deep }, (_, level) => {
    const line: HeadingCell[] = []
    for (const [column, head] of heads.entries()) {
      const own = path(head)
      const text = own[level]
      if (text === undefined) continue
      const last = level === own.length - 1
      const before = line.at(-1)
      const joins =
        !last &&
        before !== undefined &&
        before.column + before.across === column &&
        sameUntil(heads, before.column, column, level)
      if (joins) line[line.length - 1] = { ...before, across: before.across + 1 }
      else line.push({ text, column, across: 1, down: last ? deep - level : 1 })
    }
    return line
  })
}

function sameUntil(heads: readonly Head[], a: number, b: number, level: number): boolean {
  const [left, right] = [heads[a]?.under ?? [], heads[b]?.under ?? []]
  return left.length > level && right.slice(0, level + 1).every((text, i) => left[i] === text)
}
