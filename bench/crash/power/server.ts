import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPlaces } from '../../../sync-server/serve-folder.ts'
import { inspectSqlite } from '../../../sync-server/sqlite/inspect.ts'
import { rng } from '../../../tests/simulator/rng.ts'
import type { Inspection } from '../../../sync-server/inspect.ts'
import type { Image } from '../image.ts'
import { compare } from '../server/compare.ts'
import { enrolAll } from '../server/devices.ts'
import { emptyTally, pushWithoutEnd } from '../server/load.ts'
import { openProcess } from '../server/process.ts'
import { author } from '../written.ts'

export type ServerCut = {
  readonly cuts: number
  readonly acknowledged: number
  readonly lost: number
  readonly changed: number
  readonly integrity: readonly string[]
}

const perCut = 1500

type Options = {
  readonly cuts: number
  readonly seed: number
  /** A module loaded before the server. */
  readonly before?: URL
  /** The ledger lies on a disk that does not fail. */
  readonly ledger: string
}

/** The server under eight phones whose machine loses its power; what its disk has then is compared with what was acknowledged. */
export async function cutServer(image: Image, { cuts, seed, before, ledger }: Options): Promise<ServerCut> {
  const name = before ? 'server-control' : 'server'
  const folder = join(image.folder, name)
  mkdirSync(folder)
  const env = { SAKU_LEDGER: ledger, ...(before ? { NODE_OPTIONS: `--import=${before.href}` } : {}) }
  const server = await openProcess(folder, env)
  const devices = await enrolAll(server, rng(seed))
  const own = new Set(devices.map(d => d.replica))
  const tally = emptyTally()
  const integrity = new Set<string>()
  let [ready, over, lost, changed] = [Promise.resolve(), false, 0, 0]
  const phones = devices.map((device, i) =>
    pushWithoutEnd({
      device,
      write: author(device, rng(seed * 31 + 2 + i)),
      chance: rng(seed * 31 + 100 + i),
      tally,
      up: () => ready,
      ended: () => over,
    }),
  )
  for (let n = 0; n < cuts; n++) {
    await ready
    const enough = tally.told.size + perCut
    while (tally.told.size < enough) await pause(2)
    await server.kill()
    const told = new Map(tally.told)
    const found = await image.afterPowerCut(async copy => {
      const db = inspectSqlite((await openPlaces(join(copy, name), ledger)).database)
      integrity.add(await db.integrity())
      const compared = await compare(entriesIn(db), { told, sent: tally.sent }, own)
      await db.close()
      return compared
    })
    lost += found.lost
    changed += found.changed
    ready = server.start().ready
  }
  over = true
  await Promise.all(phones)
  await server.kill()
  return { cuts, acknowledged: tally.told.size, lost, changed, integrity: [...integrity] }
}

/** Of a server that never flushed, not even the tables are left. */
function entriesIn(db: Inspection): ReturnType<Inspection['entries']> {
  try {
    return db.entries()
  } catch {
    return []
  }
}
