import type { ReaderClass } from '../../src/domain/log/index.ts'
import type { LogReads, LogTx } from '../store.ts'
import type { Ask } from './ask.ts'
import { digests } from './digests.ts'
import { freshRows } from './fresh-rows.ts'
import { heldWrites } from './held.ts'
import { logReads } from './reads.ts'
import { writeSql } from './sql.ts'
import { readTree } from './tree.ts'

type PlacedRow = {
  readonly seq: number
  readonly id: string
  readonly feed: string
  readonly pos: number
  readonly seen_by: ReaderClass
  readonly month: number
}

/** One write: `high` is the last number given before it. `send` writes what it kept back, before the commit. */
export function logTx(ask: Ask, before: number): { readonly tx: LogTx; send(): Promise<void> } {
  const fresh = freshRows(ask)
  const digest = digests(ask)
  const { forgetHeld, ...held } = heldWrites(ask)
  const sent = sentFirst(logReads(ask), fresh, digest)
  let high = before

  const mark = (feeds: readonly string[], about: string, marker: 'exit' | 'forget'): Promise<object[]> =>
    ask(
      writeSql.place,
      feeds,
      feeds.map(() => (high += 1)),
      feeds.map(() => about),
      feeds.map(() => marker),
    )

  /** Takes what is served of her out of its places, which stay true. */
  const leave = async (subject: string): Promise<readonly PlacedRow[]> => {
    await fresh.send()
    const rows = await ask<PlacedRow>(writeSql.placed, subject)
    await ask(
      writeSql.place,
      rows.map(r => r.feed),
      rows.map(r => r.pos),
      rows.map(r => r.id),
      rows.map(() => null),
    )
    for (const r of rows) digest.remove({ feed: r.feed, seenBy: r.seen_by, month: r.month, id: r.id })
    return rows
  }

  const tx: LogTx = {
    ...sent,
    ...held,
    areas: () => readTree(ask),
    highWater: async () => high,
    append: (row, feed) => {
      high += 1
      const { seenBy, month } = row
      fresh.append({ ...row, seq: high, feed })
      digest.add({ feed, seenBy, month, id: row.entry.id })
      return { id: row.entry.id, seq: high, month }
    },
    putSubject: ({ id, feed }) => fresh.putSubject(id, feed),
    move: async (subject, from, to) => {
      const rows = await leave(subject)
      const next = rows.map(() => (high += 1))
      await ask(
        writeSql.replace,
        to,
        rows.map(r => r.seq),
        next,
      )
      for (const r of rows) digest.add({ feed: to, seenBy: r.seen_by, month: r.month, id: r.id })
      await mark([from], subject, 'exit')
      await fresh.putSubject(subject, to)
    },
    forget: async (subject, by = '', feeds = []) => {
      await leave(subject)
      await ask(writeSql.erase, subject, by)
      await forgetHeld(subject)
      const known = await tx.subject(subject)
      await mark([...new Set([...(known?.everFeeds ?? []), ...feeds])], subject, 'forget')
      await ask(writeSql.markForgotten, subject)
    },
    putArea: async ({ id, parent }) => {
      await ask(writeSql.putArea, id, parent ?? null)
      if (parent !== undefined) await ask(writeSql.putAreaParent, id, parent)
      await ask(writeSql.treeChanged)
    },
    pass: numbers => {
      high += numbers
    },
    setMeta: async (key, value) => void (await ask(writeSql.setMeta, key, value)),
  }

  return {
    tx,
    send: async () => {
      await fresh.send()
      await digest.send()
      if (high > before) await ask(writeSql.counter, high)
    },
  }
}

type Reads = Omit<LogReads, 'areas'>
type Sending = { send(): Promise<void> }

/** A write reads its own rows: what it kept back is sent before a question that could be about it. */
function sentFirst(reads: Reads, fresh: ReturnType<typeof freshRows>, digest: Sending): Reads {
  const sendIf = async (isAsked: boolean): Promise<void> => {
    if (isAsked) await fresh.send()
  }
  const sendAll = async (): Promise<void> => {
    await fresh.send()
    await digest.send()
  }
  return {
    ...reads,
    known: ids => sendIf(ids.some(fresh.holdsEntry)).then(() => reads.known(ids)),
    subject: id => sendIf(fresh.holdsSubject(id)).then(() => reads.subject(id)),
    subjects: ids => sendIf(ids.some(fresh.holdsSubject)).then(() => reads.subjects(ids)),
    about: id => sendIf(fresh.holdsSubject(id)).then(() => reads.about(id)),
    withNik: nik => sendAll().then(() => reads.withNik(nik)),
    subjectsIn: feed => sendAll().then(() => reads.subjectsIn(feed)),
    page: query => sendAll().then(() => reads.page(query)),
    idsAt: places => sendAll().then(() => reads.idsAt(places)),
    buckets: (feeds, classes) => sendAll().then(() => reads.buckets(feeds, classes)),
    bucketIds: query => sendAll().then(() => reads.bucketIds(query)),
    entries: (ids, reader) => sendAll().then(() => reads.entries(ids, reader)),
    rescued: (feeds, limit) => sendAll().then(() => reads.rescued(feeds, limit)),
    localSeq: (replica, seqs) => sendAll().then(() => reads.localSeq(replica, seqs)),
    numbered: (replica, first, last) => sendAll().then(() => reads.numbered(replica, first, last)),
  }
}
