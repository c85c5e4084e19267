import type { ClientBase } from 'pg'
import { expect, it } from 'vitest'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import { sameDatabase } from '../../sync-server/postgres/same-database.ts'
import { beginServing } from '../../sync-server/postgres/serving.ts'
import { inspectPostgres } from '../../sync-server/postgres/inspect.ts'
import { faultsIn, verify } from '../../sync-server/verify/run.ts'
import { emptyDatabase } from './database.ts'

it('H6 only who finds nobody serving does again what a restore must not undo; who starts meanwhile waits for it', async () => {
  const url = await emptyDatabase()
  const done: string[] = []
  const starts = ['a', 'b', 'c'].map(name =>
    beginServing(url, async () => {
      await new Promise(resolve => setImmediate(resolve))
      done.push(name)
    }),
  )
  const serving = await Promise.all(starts)
  expect(done).toHaveLength(1)
  await Promise.all(serving.map(s => s.end()))
  const next = await beginServing(url, async () => void done.push('d'))
  expect(done.at(-1)).toBe('d')
  await next.end()
})

it('H6 a start that fails leaves its place to the next one', async () => {
  const url = await emptyDatabase()
  const failing = beginServing(url, () => Promise.reject(new Error('buku besar rusak')))
  await expect(failing).rejects.toThrow('buku besar rusak')
  let alone = false
  const next = await beginServing(url, async () => {
    alone = true
  })
  expect(alone).toBe(true)
  await next.end()
})

it('H6 a process whose place broke knows that it must begin anew', async () => {
  const url = await emptyDatabase()
  const serving = await beginServing(url, async () => undefined)
  const handle = await openPostgres(url)
  await handle.ask(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
    AND objid::bigint = (hashtext(current_schema())::bigint & 4294967295)`)
  await serving.lost
  await handle.close()
})

it('H6 a connection to another life of the database is refused, and says so', async () => {
  const leadingTo = (identity: string): ClientBase =>
    ({ query: async () => ({ rows: [{ identity }] }) }) as unknown as ClientBase // all that is asked of it
  const same = sameDatabase()
  await same.check(leadingTo('7000 00000001'))
  await same.check(leadingTo('7000 00000001'))
  await expect(same.check(leadingTo('7000 00000002'))).rejects.toThrow('another server')
  await same.changed
})

it('what saku verify asks of a database is asked of PostgreSQL in the same words', async () => {
  const url = await emptyDatabase()
  await (await openPostgres(url)).close()
  const db = await inspectPostgres(url)
  const found = await verify(db, { records: [], highWater: 0 })
  await db.close()
  expect([faultsIn(found), found.length > 10]).toEqual([[], true])
})
