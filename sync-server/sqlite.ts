import { sqliteDoor } from './auth/sqlite-door.ts'
import { figureStore } from './projections/figure-store.ts'
import { openHandle } from './sqlite/handle.ts'
import type { Handle, Source } from './sqlite/handle.ts'
import { syncReads } from './sqlite/reads.ts'
import type { SyncReads } from './sqlite/reads.ts'
import { writes } from './sqlite/writes.ts'
import type { AreaRow, LogReads, LogStore, LogTx } from './store.ts'

/** The embedded LogStore: SQLite, WAL, synchronous=FULL. Needs nothing installed. */
export const openSqlite = (source: Source): LogStore => sqliteStore(openHandle(source))

export function sqliteStore(handle: Handle): LogStore {
  const committed = syncReads(handle.reader)
  const inside = handle.writer === handle.reader ? committed : syncReads(handle.writer)
  const write = writes(handle.writer, inside)
  const { begin, flush, ...changes } = write
  const tree = cachedTree(() => handle.read(committed.areas))
  const tx: LogTx = {
    ...asynchronous(inside, async query => query()),
    ...changes,
    putArea: async area => {
      await changes.putArea(area)
      tree.touch()
    },
  }

  return {
    write: work =>
      handle
        .write(async () => {
          begin()
          const result = await work(tx)
          flush()
          return result
        })
        .finally(tree.settle),
    read: { ...asynchronous(committed, handle.read), areas: tree.read },
    figures: figureStore(sqliteDoor(handle)),
    snapshot: handle.snapshot,
    close: handle.close,
  }
}

/** The tree is asked for by every request and changes a few times a year. What was read beside a change is not kept. */
function cachedTree(read: () => Promise<AreaRow[]>) {
  let kept: AreaRow[] | undefined
  let version = 0
  let touched = false
  return {
    touch: () => {
      touched = true
    },
    settle: () => {
      if (!touched) return
      touched = false
      version += 1
      kept = undefined
    },
    read: async () => {
      if (kept) return kept
      const before = version
      const rows = await read()
      if (before === version && !touched) kept = rows
      return rows
    },
  }
}

type Run = <T>(query: () => T) => Promise<T>

const asynchronous = (reads: SyncReads, run: Run): LogReads => ({
  known: ids => run(() => reads.known(ids)),
  subject: id => run(() => reads.subjects([id]).get(id)),
  subjects: ids => run(() => reads.subjects(ids)),
  about: subject => run(() => reads.about(subject)),
  withNik: nik => run(() => reads.withNik(nik)),
  subjectsIn: feed => run(() => reads.subjectsIn(feed)),
  page: query => run(() => reads.page(query)),
  idsAt: places => run(() => reads.idsAt(places)),
  buckets: (feeds, classes) => run(() => reads.buckets(feeds, classes)),
  bucketIds: q => run(() => reads.bucketIds(q)),
  entries: (ids, reader) => run(() => reads.entries(ids, reader)),
  rescued: (feeds, limit) => run(() => reads.rescued(feeds, limit)),
  highWater: () => run(reads.highWater),
  localSeq: (replica, localSeqs) => run(() => reads.localSeq(replica, localSeqs)),
  numbered: (replica, first, last) => run(() => reads.numbered(replica, first, last)),
  areas: () => run(reads.areas),
  awaited: ids => run(() => reads.awaited(ids)),
  held: (save, account) => run(() => reads.held(save, account)),
  meta: key => run(() => reads.meta(key)),
})
