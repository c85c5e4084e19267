import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { InspectedEntry } from '../../../sync-server/inspect.ts'
import { inspectSqlite } from '../../../sync-server/sqlite/inspect.ts'

export type Row = Pick<InspectedEntry, 'id' | 'seq' | 'replica'>

/** Where a server keeps its log, as the harness sees it. */
export type Database = {
  readonly env: Readonly<Record<string, string>>
  rows(): Promise<readonly Row[]>
  /** The database itself is killed and started again, if it is a program of its own. */
  crash?(): Promise<void>
  close(): Promise<void>
}

export const databases = {
  sqlite: async (folder: string): Promise<Database> => ({
    env: {},
    rows: async () => {
      const db = inspectSqlite(join(folder, 'saku.sqlite'))
      const rows: Row[] = []
      for await (const { id, seq, replica } of db.entries()) rows.push({ id, seq, replica })
      await db.close()
      return rows
    },
    close: async () => {},
  }),
  postgres: async (): Promise<Database> => {
    const { newCluster, newDatabase } = await import('../../postgres/cluster.ts')
    const { Client } = await import('pg')
    const cluster = await newCluster()
    const url = await newDatabase(cluster.folder)
    return {
      env: { DATABASE_URL: url },
      rows: async () => {
        const client = new Client({ connectionString: url })
        await client.connect()
        const { rows } = await client.query<{ id: string; seq: string; replica: string }>(
          'SELECT id, seq, replica FROM log',
        )
        await client.end()
        return rows.map(r => ({ ...r, seq: Number(r.seq) }))
      },
      crash: async () => {
        await cluster.kill()
        await startAgain(() => cluster.start())
      },
      close: () => cluster.remove(),
    }
  },
}

/** Its orphans hold its memory until they notice that it is gone. */
async function startAgain(start: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await start()
    } catch (error) {
      if (tries === 20) throw error
      await pause(250)
    }
  }
}
