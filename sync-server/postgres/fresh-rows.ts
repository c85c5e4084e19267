import type { NewEntry } from '../store.ts'
import type { Ask } from './ask.ts'
import { writeSql } from './sql.ts'

type Appended = NewEntry & { readonly seq: number; readonly feed: string }

/**
 * What a batch has added and not yet sent: 500 entries are two statements instead of a thousand. Whoever reads about
 * something in it (`holds…`) has it sent first.
 */
export type FreshRows = {
  append(row: Appended): void
  putSubject(id: string, feed: string): Promise<void>
  holdsSubject(id: string): boolean
  holdsEntry(id: string): boolean
  send(): Promise<void>
}

export function freshRows(ask: Ask): FreshRows {
  const entries = new Map<string, Appended>()
  const named = new Set<string>()
  const homes = new Map<string, string>()

  const send = async (): Promise<void> => {
    if (homes.size > 0) await ask(writeSql.putSubjects, [...homes.keys()], [...homes.values()])
    if (named.size > 0) await ask(writeSql.nameSubjects, [...named])
    if (entries.size > 0) await insert(ask, [...entries.values()])
    for (const held of [homes, named, entries]) held.clear()
  }

  return {
    append: row => {
      const { id, about } = row.entry
      if (entries.has(id)) throw new Error(`The entry ${id} was appended twice`)
      entries.set(id, row)
      if (!homes.has(about)) named.add(about)
    },
    putSubject: async (id, feed) => {
      // Each feed that ever held her is kept, so two of them are two statements.
      if (homes.has(id)) await send()
      homes.set(id, feed)
    },
    holdsSubject: id => homes.has(id) || named.has(id),
    holdsEntry: id => entries.has(id),
    send,
  }
}

function insert(ask: Ask, rows: readonly Appended[]): Promise<object[]> {
  const column = <T>(of: (row: Appended) => T): T[] => rows.map(of)
  return ask(
    writeSql.append,
    column(r => r.seq),
    column(r => r.entry.id),
    column(r => r.entry.about),
    column(r => r.seenBy),
    column(r => r.entry.by),
    column(r => r.entry.replica),
    column(r => r.entry.localSeq),
    column(r => r.month),
    column(r => r.hash),
    column(r => (r.rescued ? 1 : 0)),
    column(r => r.receivedBy),
    column(r => r.feed),
    column(r => r.json),
  )
}
