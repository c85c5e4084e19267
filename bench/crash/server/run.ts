import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod/mini'
import { faultsIn } from '../../../sync-server/verify/run.ts'
import { rng } from '../../../tests/simulator/rng.ts'
import type { Rng } from '../../../tests/simulator/rng.ts'
import { judged } from '../target.ts'
import type { Target } from '../target.ts'
import { databases } from './databases.ts'
import type { Database } from './databases.ts'
import { verified } from './verified.ts'
import { compare } from './compare.ts'
import type { Device } from '../device.ts'
import { clients, enrolAll } from './devices.ts'
import { emptyTally, pushWithoutEnd } from './load.ts'
import type { Tally } from './load.ts'
import { openProcess } from './process.ts'
import type { ServerProcess } from './process.ts'
import { author } from '../written.ts'

const kills = { sqlite: 300, postgres: 50 }
/** So many acknowledgements in the mean between two kills: 300 kills are over 300,000. */
const perKill = 1100
/** One kill in eight comes while the server is still starting. */
const early = 1 / 8
/** Where the database is a program of its own, it is the one that is killed now and then. */
const ofDatabase = 1 / 5

/**
 * The real server under eight phones that push without a pause, killed at moments drawn by lot and started again at the
 * same address. Whatever was acknowledged must be in the database with the very number that was told.
 */
export const run: Target = async ({ times, seed, say, database: named }) => {
  const folder = mkdtempSync(join(tmpdir(), 'saku-crash-'))
  const database = await databases[named](folder)
  const server = await openProcess(folder, database.env)
  try {
    const devices = await enrolAll(server, rng(seed))
    const tally = emptyTally()
    const epoch = await epochOf(server)
    const count = times ?? kills[named]
    const crashes = await killAll({ server, database, devices, tally, times: count, seed, say })
    const own = new Set(devices.map(d => d.replica))
    const figures = await looked({ folder, database, tally, own })
    const sameEpoch = (await epochOf(server)) === epoch
    const good = figures.lost + figures.changed + figures.doubled + figures.foreign === 0
    const sound = figures.faults.length === 0 && figures.refused.length === 0 && sameEpoch
    return judged(good && sound, {
      database: named,
      kills: count,
      ...crashes,
      clients,
      ...figures,
      sameEpoch,
    })
  } finally {
    await server.kill()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function epochOf({ url }: ServerProcess): Promise<string> {
  const { epoch } = z.object({ epoch: z.string() }).parse(await (await fetch(`${url}/api/health`)).json())
  return epoch
}

type Run = {
  readonly server: ServerProcess
  readonly database: Database
  readonly devices: readonly Device[]
  readonly tally: Tally
  readonly times: number
  readonly seed: number
  readonly say: (line: string) => void
}

async function killAll(run: Run): Promise<{ databaseKills?: number }> {
  const { server, database, devices, tally, times, seed, say } = run
  const chance = rng(seed * 31 + 1)
  let ready = Promise.resolve()
  let over = false
  let databaseKills = 0
  const phones = devices.map((device, i) =>
    pushWithoutEnd({
      device,
      write: author(device, rng(seed * 31 + 2 + i)),
      chance: rng(seed * 31 + 100 + i),
      tally,
      up: () => ready.catch(() => undefined),
      ended: () => over,
    }),
  )
  for (let n = 1; n <= times; n++) {
    await momentFor({ chance, tally, ready, server })
    if (database.crash && chance.chance(ofDatabase)) {
      await database.crash()
      databaseKills += 1
      if (!(await listens(ready))) ready = server.start().ready
      continue
    }
    await server.kill()
    ready = server.start().ready
    if (n % 25 === 0) say(`${n} kills, ${tally.told.size} acknowledged`)
  }
  over = true
  await ready
  await Promise.all(phones)
  return database.crash ? { databaseKills } : {}
}

/** False: the database died under its first steps, and it ended with a sentence. Whatever looks after a service starts it again. */
const listens = (ready: Promise<void>): Promise<boolean> =>
  ready.then(
    () => true,
    () => false,
  )

/** After so many more answers and a few milliseconds, so that it falls anywhere in the work; or before it listens at all. */
type Moment = Pick<Run, 'tally' | 'server'> & { readonly chance: Rng; readonly ready: Promise<void> }

async function momentFor({ chance, tally, ready, server }: Moment): Promise<void> {
  if (chance.chance(early)) return pause(chance.int(400))
  await ready
  const enough = tally.told.size + chance.int((2 * perKill) / (1 - early))
  while (tally.told.size < enough) {
    if (!server.running()) throw new Error('The server ended by itself')
    await pause(2)
  }
  await pause(chance.int(30))
}

type Looking = {
  readonly folder: string
  readonly database: Database
  readonly tally: Tally
  readonly own: ReadonlySet<string>
}

async function looked({ folder, database, tally, own }: Looking) {
  const checks = verified(folder, database.env)
  const compared = await compare(await database.rows(), tally, own)
  return {
    acknowledged: tally.told.size,
    ...compared,
    changed: compared.changed + tally.changed,
    offeredAgain: tally.repeated,
    failedRequests: tally.failures,
    refused: tally.refused.slice(0, 5),
    checks: checks.length,
    faults: faultsIn(checks),
  }
}
