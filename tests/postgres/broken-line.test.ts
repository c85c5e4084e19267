import { createServer, connect as dial } from 'node:net'
import type { Socket } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import type { PostgresHandle } from '../../sync-server/postgres/handle.ts'
import { writeSql } from '../../sync-server/postgres/sql.ts'
import { postgresStore } from '../../sync-server/postgres.ts'
import { areaIds, enrol, newDevice, openBench, post, setUp } from '../server/auth-world.ts'
import { entry, id } from '../fixtures/entries.ts'
import { overPostgres } from '../server/test-database.ts'
import { emptyDatabase } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'saku-line-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A line to PostgreSQL that can be cut: `at` says before or after which word of a client, once. */
async function line(
  url: string,
): Promise<{ url: string; cut: { at: 'before' | 'after' | undefined }; end(): void }> {
  const address = new URL(url)
  const real = join(address.searchParams.get('host') ?? '', '.s.PGSQL.5432')
  const cut: { at: 'before' | 'after' | undefined } = { at: undefined }
  const open = new Set<Socket>()
  const server = createServer(client => {
    const upstream = dial(real)
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => undefined)
    }
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
    let silent = false
    client.on('data', said => {
      const commits = said.includes('COMMIT')
      if (commits && cut.at === 'before') {
        cut.at = undefined
        client.destroy()
        return
      }
      if (commits && cut.at === 'after') {
        cut.at = undefined
        silent = true
      }
      upstream.write(said)
    })
    upstream.on('data', said => {
      // The commit is done, and nobody will ever hear of it.
      if (silent) client.destroy()
      else client.write(said)
    })
  })
  await new Promise<void>(done => server.listen(join(folder, '.s.PGSQL.5432'), done))
  address.searchParams.set('host', folder)
  return {
    url: address.href,
    cut,
    end: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

it('S1 S2 a line that breaks before or after the commit is told as "busy"; the same push again is taken once', async () => {
  const between = await line(await emptyDatabase())
  const handle = await openPostgres(between.url)
  let next: 'before' | 'after' | undefined
  /** The commit of the write that puts something into the log. */
  const cutting: PostgresHandle = {
    ...handle,
    write: work =>
      handle.write(async (ask, high) => {
        let appends = false
        const result = await work((sql, ...cells) => {
          appends ||= sql === writeSql.append
          return ask(sql, ...cells)
        }, high)
        if (appends) [between.cut.at, next] = [next, undefined]
        return result
      }),
  }
  const bench = await openBench({ database: overPostgres(cutting) })
  const admin = await newDevice()
  await setUp(bench, admin)
  const melati = (await areaIds(bench, admin))['Melati'] ?? ''
  const kader = await enrol(bench, admin, { role: 'kader', name: 'Sari', areas: [melati] })
  const { id: by, device } = kader
  const high = (): Promise<number> => bench.ctx.store.read.highWater()

  for (const [at, verdict] of [
    ['before', 'accepted'],
    ['after', 'duplicate'],
  ] as const) {
    const [name, replica] = [`warga ${at}`, device.replica]
    const about = { about: id(name), record: id(name), by, replica, posyandu: melati }
    const person = entry(name, { kind: 'orang', ...about, body: { nama: name, posyandu: melati } })
    const push = { saves: [{ save: person.save, entries: [person] }] }
    const before = await high()
    next = at
    const broken = await post(bench, '/api/push', push, device)
    expect([broken.status, broken.body['reason']]).toEqual([503, 'sibuk'])
    expect([next, between.cut.at]).toEqual([undefined, undefined])
    const again = await post(bench, '/api/push', push, device)
    expect(again.body['verdicts']).toMatchObject([{ verdict, placed: [{ id: person.id, seq: before + 1 }] }])
    expect(await high()).toBe(before + 1)
    expect(bench.ctx.ledger.highWater()).toBe(before + 1)
  }
  await bench.app.close()
  await handle.close()
  between.end()
})

it('S1 who waits too long for the lock is told so, holds no connection, and the next one is served', async () => {
  const url = await emptyDatabase()
  const [holder, other] = [await openPostgres(url), await openPostgres(url)]
  const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const holding = holder.write(() => {
    begun.resolve()
    return held.promise
  })
  await begun.promise
  const waiting = other.write(async ask => ask(`SELECT 1`))
  const told = waiting.catch((error: unknown) => error)
  // What a wait of half a minute ends with, sooner.
  for (let cancelled = 0; cancelled === 0;) {
    const rows = await holder.ask<{ n: number }>(
      `SELECT count(pg_cancel_backend(pid)) AS n FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename = current_user
       AND wait_event_type = 'Lock' AND query LIKE '%FROM counter%FOR UPDATE%'`,
    )
    cancelled = rows[0]?.n ?? 0
  }
  expect(await told).toMatchObject({ code: '57014' })
  held.resolve()
  await holding
  expect(await postgresStore(other).write(tx => tx.highWater())).toBe(0)
  await Promise.all([holder.close(), other.close()])
})

it('S1 every connection gives up by itself: a machine that vanishes in the middle keeps the lock for a minute at most', async () => {
  const handle = await openPostgres(await emptyDatabase())
  const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
  const set = await handle.write(ask =>
    ask<{ setting: string }>(
      'SELECT setting FROM pg_settings WHERE name = ANY ($1::text[]) ORDER BY name',
      names,
    ),
  )
  expect(set.map(s => Number(s.setting) / 1000)).toEqual([60, 30, 60])
  await handle.close()
})
