import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { figuresFromLog } from '../../sync-server/figures-from-log.ts'
import { counts, figuresOf } from '../../src/domain/indicators/index.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import { project } from '../../sync-server/projections/project.ts'
import { openContext } from '../../sync-server/serve-context.ts'
import { followFigures } from '../../sync-server/serve-figures.ts'
import { openPlaces } from '../../sync-server/serve-folder.ts'
import type { Places } from '../../sync-server/serve-folder.ts'
import { verifyServer } from '../../sync-server/verify/places.ts'
import { faultsIn } from '../../sync-server/verify/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'saku-figures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('J2 a thread of its own brings the figures of a file up to date beside the server, and ends when it is told', async () => {
  const places = await openPlaces(folder)
  const { ctx, close } = await openContext(places, true)
  await loadDemo(ctx, { people: 60, posyandu: 2, months: 3 })
  const said: string[] = []
  const end = followFigures(places, line => said.push(line))
  let last = await ctx.store.figures.place()
  while (last.behind || last.walked !== undefined || last.at === '') {
    await new Promise(resolve => setImmediate(resolve))
    last = await ctx.store.figures.place()
  }
  await end()
  expect(said).toEqual([])

  const { contributions } = await figuresFromLog(ctx, { from: '2020-01', until: last.until })
  const rows = await ctx.store.figures.everySum()
  const kept = rows.flatMap(r => r.sums).reduce((a, b) => a + b, 0)
  const anew = [...figuresOf(contributions, counts).values()].reduce((a, b) => a + b, 0)
  expect([kept > 1000, kept]).toEqual([true, anew])
  await close()
  expect(await faults(places)).toEqual([])

  const change = (sql: string): void => void new Sqlite(places.database).exec(sql).close()
  change(`UPDATE figure_sums SET sums = '[7]' WHERE posyandu = (SELECT max(posyandu) FROM figure_sums)`)
  expect(await faults(places)).toEqual(['figure-sums'])
  change(`UPDATE figure_persons SET months = '[]'`)
  expect(await faults(places)).toEqual(['figure-sums', 'figure-persons'])
})

test('J2 whoever holds the lock keeps the figures waiting and nothing else: they go on as soon as it is free', async () => {
  const places = await openPlaces(join(folder, 'lain'))
  const { ctx, close } = await openContext(places, true)
  await loadDemo(ctx, { people: 10, posyandu: 1, months: 1 })
  const other = new Sqlite(places.database)
  const { figures } = ctx.store
  let done = false
  let paused = 0
  let revision = 0
  await project(
    { database: places.database },
    {
      now: () => new Date(),
      isEnded: () => done,
      pause: async () => {
        const place = await figures.place()
        paused += 1
        if (paused === 1) {
          revision = place.revision
          other.exec('BEGIN IMMEDIATE')
        }
        if (paused === 3) {
          expect(place.revision).toBe(revision)
          other.exec('ROLLBACK')
        }
        done = !place.behind && place.walked === undefined && place.at !== ''
      },
    },
  )
  expect((await figures.place()).seq).toBe(await ctx.store.read.highWater())
  other.close()
  await close()
})

const faults = async (places: Places): Promise<string[]> =>
  faultsIn(await verifyServer(places)).map(f => f.name)
