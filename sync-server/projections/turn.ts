import { Client } from 'pg'

/** Any number, the same in every version of this code. */
const projecting = 5_425_834

export type Turn = {
  /** Whether it is this process that projects; asked before each round, and taken when nobody has it. */
  isOurs(): Promise<boolean>
  end(): Promise<void>
}

/** SQLite has one process. */
export const alwaysOurs: Turn = { isOurs: async () => true, end: async () => undefined }

/**
 * Of the processes that serve one PostgreSQL one projects: whoever holds a lock of its session. It saves work and is no
 * proof: that two never both apply is held by the revision of the place (`figureStore.apply`).
 */
export async function takeTurns(url: string): Promise<Turn> {
  const client = new Client({ connectionString: url, keepAlive: true })
  let broken = false
  let held = false
  client.on('error', () => {
    broken = true
  })
  await client.connect()
  return {
    isOurs: async () => {
      if (broken) throw new Error('The session that holds the turn has ended')
      if (held) return true
      const { rows } = await client.query<{ done: boolean }>(
        'SELECT pg_try_advisory_lock($1, hashtext(current_schema())) AS done',
        [projecting],
      )
      held = rows[0]?.done === true
      return held
    },
    end: () => client.end(),
  }
}
