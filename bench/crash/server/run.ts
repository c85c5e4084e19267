import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readLedger } from '../../../sync-server/ledger/file-ledger.ts'
import { openPlaces } from '../../../sync-server/serve-folder.ts'
import { inspectSqlite } from '../../../sync-server/sqlite/inspect.ts'
import { verifyServer } from '../../../sync-server/verify/places.ts'
import { faultsIn } from '../../../sync-server/verify/run.ts'
import { rng } from '../../../tests/simulator/rng.ts'
import type { Rng } from '../../../tests/simulator/rng.ts'
import { judged } from '../target.ts'
import type { Target } from '../target.ts'
import { compare } from './compare.ts'
import type { Device } from '../device.ts'
import { clients, enrolAll } from './devices.ts'
import { emptyTally, pushWithoutEnd } from './load.ts'
import type { Tally } from './load.ts'
import { openProcess } from './process.ts'
import type { ServerProcess } from './process.ts'
import { author } from '../written.ts'

const kills = 300
/** So many acknowledgements in the mean between two kills: 300 kills are over 300,000. */
const perKill = 1100
/** One kill in eight comes while the server is still starting. */
const early = 1 / 8

/**
 * The real server under eight phones that push without a pause, killed at moments drawn by lot and started again at the
 * same address. Whatever was acknowledged must be in the database with the very number that was told.
 */
export const run: Target = async ({ times = kills, seed, say }) => {
  const folder = mkdtempSync(join(tmpdir(), 'saku-crash-'))
  const server = await openProcess(folder)
  try {
    const devices = await enrolAll(server, rng(seed))
    const tally = emptyTally()
    await killAll({ server, devices, tally, times, seed, say })
    const own = new Set(devices.map(d => d.replica))
    const figures = await looked(folder, tally, own)
    const good = figures.lost + figures.changed + figures.doubled + figures.foreign === 0
    const sound = figures.faults.length === 0 && figures.refused.length === 0 && figures.epochs === 1
    return judged(good && sound, { kills: times, clients, ...figures })
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Run = {
  readonly server: ServerProcess
  readonly devices: readonly Device[]
  readonly tally: Tally
  readonly times: number
  readonly seed: number
  readonly say: (line: string) => void
}

async function killAll({ server, devices, tally, times, seed, say }: Run): Promise<void> {
  const chance = rng(seed * 31 + 1)
  let ready = Promise.resolve()
  let over = false
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
    await server.kill()
    ready = server.start().ready
    if (n % 25 === 0) say(`${n} kills, ${tally.told.size} acknowledged`)
  }
  over = true
  await Promise.all(phones)
}

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

async function looked(folder: string, tally: Tally, own: ReadonlySet<string>) {
  const places = await openPlaces(folder)
  const found = await verifyServer(places)
  const { memory } = await readLedger(places.ledger)
  const db = inspectSqlite(places.database)
  const compared = await compare(db.entries(), tally, own)
  await db.close()
  return {
    acknowledged: tally.told.size,
    ...compared,
    changed: compared.changed + tally.changed,
    offeredAgain: tally.repeated,
    failedRequests: tally.failures,
    refused: tally.refused.slice(0, 5),
    checks: found.length,
    faults: faultsIn(found),
    epochs: memory.records().filter(r => r.type === 'epoch').length,
  }
}
