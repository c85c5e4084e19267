import { besideDoor } from './auth/postgres-door.ts'
import type { PostgresHandle } from './postgres/handle.ts'
import { logTx } from './postgres/log-tx.ts'
import { logReads } from './postgres/reads.ts'
import { figureStore } from './projections/figure-store.ts'
import { snapshotOf } from './postgres/snapshot.ts'
import { cachedTree } from './postgres/tree.ts'
import type { LogStore } from './store.ts'

/** The LogStore for several server processes: PostgreSQL ≥ 15, with a replica if the operator wants one (docs/postgres.md). */
export const postgresStore = (handle: PostgresHandle): LogStore => ({
  write: work =>
    handle.write(async (ask, high) => {
      const { tx, send } = logTx(ask, high)
      const result = await work(tx)
      await send()
      return result
    }),
  read: { ...logReads(handle.ask), areas: cachedTree(handle.ask) },
  figures: figureStore(besideDoor(handle)),
  snapshot: () => handle.readAll(snapshotOf),
  close: handle.close,
})
