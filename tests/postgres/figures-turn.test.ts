import { expect, it } from 'vitest'
import { postgresStore } from '../../sync-server/postgres.ts'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import { Overtaken } from '../../sync-server/projections/figure-store.ts'
import { takeTurns } from '../../sync-server/projections/turn.ts'
import { emptyDatabase } from './database.ts'

it('J2 of several processes one has the turn, and when it ends another takes it', async () => {
  const url = await emptyDatabase()
  const [first, second] = [await takeTurns(url), await takeTurns(url)]
  expect([await first.isOurs(), await second.isOurs(), await first.isOurs()]).toEqual([true, false, true])
  await first.end()
  let taken = false
  while (!taken) taken = await second.isOurs()
  await second.end()
})

it('J2 two that both believe to have it never both apply', async () => {
  const url = await emptyDatabase()
  const stores = [postgresStore(await openPostgres(url)), postgresStore(await openPostgres(url))]
  const place = await stores[0]?.figures.place()
  if (!place) throw new Error('no place')
  const row = { id: 'Siti', stamp: 's', months: [['melati', '2026-01', 'B'] as const], homes: ['melati'] }
  const done = await Promise.allSettled(
    stores.map(s => s.figures.apply({ from: place, to: { seq: 1 }, persons: [row] })),
  )
  expect(done.map(d => d.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(done.find(d => d.status === 'rejected')).toMatchObject({ reason: expect.any(Overtaken) })
  expect(await stores[1]?.figures.everySum()).toEqual([{ posyandu: 'melati', month: '2026-01', sums: [1] }])
  for (const s of stores) await s.close()
})

it('J2 figures are written while somebody pushes: neither waits for the other', async () => {
  const handle = await openPostgres(await emptyDatabase())
  const store = postgresStore(handle)
  await store.write(async () => {
    const place = await store.figures.place()
    await store.figures.apply({ from: place, to: { at: '2026-11-10' } })
  })
  expect((await store.figures.place()).at).toBe('2026-11-10')
  await store.close()
})
