import { rowsOf } from '../../../src/domain/import/csv.ts'

export type RawRow = { readonly cells: readonly string[]; readonly fault?: 'cells' | 'quote' }

/** A quote that is not closed within this many characters was never one: that line is bad and the next begins anew. */
const longestRow = 64 * 1024

export type Splitter = {
  readonly push: (text: string) => RawRow[]
  readonly end: () => RawRow[]
}

/** Rows of a text that comes in pieces. A row has `width` cells; only such a row may go over several lines, in quotes. */
export function splitter(separator: string, width: number): Splitter {
  let rest = ''
  const split = (isEnd: boolean): RawRow[] => {
    const rows: RawRow[] = []
    let from = 0
    while (from < rest.length) {
      const taken = take(rest, from, isEnd)
      if (!taken) break
      if (taken.row) rows.push(taken.row)
      from = taken.next
    }
    rest = rest.slice(from)
    return rows
  }
  const take = (text: string, from: number, isEnd: boolean): { next: number; row?: RawRow } | undefined => {
    const stop = lineEnd(text, from, isEnd)
    if (stop === undefined) return undefined
    const line = text.slice(from, stop)
    if (line.trim() === '') return { next: stop }
    if (!line.includes('"')) return { next: stop, row: rowFrom(bare(line).split(separator)) }
    const whole = quoted(text, from, isEnd)
    if (whole === 'more') return undefined
    return whole ?? { next: stop, row: { cells: bare(line).split(separator), fault: 'quote' } }
  }
  const quoted = (text: string, from: number, isEnd: boolean) => {
    for (let stop = lineEnd(text, from, isEnd); stop !== undefined; stop = lineEnd(text, stop, isEnd)) {
      const piece = text.slice(from, stop)
      const [cells = [], ...others] = rowsOf(piece, separator)
      if (isClosed(piece) && cells.length === width && others.length === 0)
        return { next: stop, row: rowFrom(cells) }
      if (stop - from > longestRow || stop >= text.length) break
    }
    return !isEnd && text.length - from <= longestRow ? 'more' : undefined
  }
  const rowFrom = (cells: readonly string[]): RawRow =>
    cells.length === width ? { cells } : { cells, fault: 'cells' }
  return {
    push: text => {
      rest += text
      return split(false)
    },
    end: () => split(true),
  }
}

const bare = (line: string): string => line.replace(/\r?\n?$/, '')

/** An odd number of quotes leaves one open. */
const isClosed = (piece: string): boolean => piece.split('"').length % 2 === 1

function lineEnd(text: string, from: number, isEnd: boolean): number | undefined {
  const at = text.indexOf('\n', from)
  if (at >= 0) return at + 1
  return isEnd && from < text.length ? text.length : undefined
}
