import { idReader } from './id-reader.ts'
import type { IdReader } from './id-reader.ts'
import { checkOf, idsOfBytes } from './ids.ts'
import { readFigures, readIds, readList, readTexts } from './read-flat.ts'
import { readLists, readRepeated, readSplit } from './read-nested.ts'
import { readRows } from './read-rows.ts'
import { scalarOf } from './reading.ts'
import type { At, Read } from './reading.ts'
import { budgetOf, weightOf } from './room.ts'
import type { Budget, Room } from './room.ts'

/** Columns in columns; `pack` never needs as many for one level of what they say. */
const columnsPerLevel = 4

const readers: ReadonlyMap<unknown, Read> = new Map([
  ['@', readIds],
  [',', readList],
  ['#', readFigures],
  ['0', readTexts],
  ['*', readRepeated],
  ['/', readSplit],
  ['[', readLists],
  ['{', readRows],
])

/** As `pack` made it; a reader that needs the ids for an answer, too, has read them already. */
type Came = { readonly ids: Uint8Array | readonly string[]; readonly text: string }

/** What `pack` was given; or it throws, before it has made anything larger than `room`: RULES.md, section T. */
export function unpack({ ids, text }: Came, room: Room, known: readonly string[] = []): unknown {
  const head: unknown = JSON.parse(text)
  const [check] = checkOf(known)
  if (!Array.isArray(head) || head.length !== (check ? 3 : 2) || head[2] !== check)
    throw new SyntaxError('columns')
  const reader = idReader(ids instanceof Uint8Array ? idsOfBytes(ids) : ids, head[0], known)
  const [value] = columnOf({ ids: reader, budget: budgetOf(room), room, depth: 0, nest: 0 }, head[1], 1)
  reader.end()
  return value
}

type Level = {
  readonly ids: IdReader
  readonly budget: Budget
  readonly room: Room
  readonly depth: number
  readonly nest: number
}

function columnOf(level: Level, column: unknown, count: number): unknown[] {
  const { ids, budget, room, depth, nest } = level
  if (depth > room.depth || nest > room.depth * columnsPerLevel) throw new SyntaxError('too deep')
  budget.spend(2 * count)
  if (!Array.isArray(column)) {
    budget.spend(count * weightOf(scalarOf(column)))
    return Array.from({ length: count }, () => column)
  }
  const read = readers.get(column[0])
  if (!read) throw new SyntaxError('a column')
  const at: At = {
    ids,
    budget,
    inner: (within, many) => columnOf({ ...level, nest: nest + 1 }, within, many),
    nested: (within, many) => columnOf({ ...level, nest: nest + 1, depth: depth + 1 }, within, many),
  }
  return read(at, column, count)
}
