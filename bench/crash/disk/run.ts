import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPlaces } from '../../../sync-server/serve-folder.ts'
import { inspectSqlite } from '../../../sync-server/sqlite/inspect.ts'
import { faultsIn } from '../../../sync-server/verify/run.ts'
import { rng } from '../../../tests/simulator/rng.ts'
import { mountMemory } from '../mount.ts'
import type { Disk } from '../mount.ts'
import { compare } from '../server/compare.ts'
import type { Compared } from '../server/compare.ts'
import { enrolAll } from '../server/devices.ts'
import { emptyTally, pushWithoutEnd } from '../server/load.ts'
import type { Tally } from '../server/load.ts'
import { verified } from '../server/verified.ts'
import { openProcess } from '../server/process.ts'
import type { ServerProcess } from '../server/process.ts'
import { author } from '../written.ts'
import { gate } from './gate.ts'
import { impossible, judged } from '../target.ts'
import type { Result, Target } from '../target.ts'

const fillings = 5
const megabytes = 24

/**
 * The server on a small disk that eight phones fill. Full means: refused with 507, not ready, alive, all that was
 * acknowledged is there and nothing else; and with more room it goes on by itself. Again and again, each time from a larger disk.
 */
export const run: Target = async ({ times = fillings, seed, say }) => {
  const folder = mkdtempSync(join(tmpdir(), 'saku-full-'))
  const disk = mountMemory(folder, megabytes)
  if (typeof disk === 'string') return impossible(disk)
  const server = await openProcess(folder)
  try {
    return await fillAgain({ server, disk, folder, times, seed, say })
  } finally {
    await server.kill()
    disk.unmount()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Run = {
  readonly server: ServerProcess
  readonly disk: Disk
  readonly folder: string
  readonly times: number
  readonly seed: number
  readonly say: (line: string) => void
}

async function fillAgain({ server, disk, folder, times, seed, say }: Run): Promise<Result> {
  const devices = await enrolAll(server, rng(seed))
  const { database } = await openPlaces(folder)
  const at = { server, database, tally: emptyTally(), own: new Set(devices.map(d => d.replica)) }
  const { tally } = at
  const stop = gate(devices.length)
  let over = false
  const phones = devices.map((device, i) =>
    pushWithoutEnd({
      device,
      write: author(device, rng(seed * 31 + 2 + i)),
      chance: rng(seed * 31 + 100 + i),
      tally,
      up: stop.wait,
      ended: () => over,
    }),
  )
  const full: Full[] = []
  for (let n = 1; n <= times; n++) {
    await stop.allWait()
    full.push(await lookAt(at))
    say(`full with ${tally.told.size} acknowledged`)
    disk.grow(megabytes * (n + 1))
    over = n === times
    stop.open()
  }
  await Promise.all(phones)
  const worksAgain = await ready(server)
  const faults = faultsIn(verified(folder, {}))
  const figures = {
    fillings: times,
    acknowledged: tally.told.size,
    refused507: tally.full,
    otherFailures: tally.failures - tally.full,
    lost: sum(full, f => f.lost),
    changed: sum(full, f => f.changed) + tally.changed,
    presentUnacknowledged: sum(full, f => f.stored - f.told),
    readyWhileFull: sum(full, f => (f.ready ? 1 : 0)),
    alive: server.running(),
    worksAgain,
    faults,
  }
  const nothing =
    figures.lost + figures.changed + figures.presentUnacknowledged + figures.readyWhileFull === 0
  return judged(nothing && worksAgain && figures.alive && faults.length === 0, figures)
}

type Full = Compared & { readonly told: number; readonly ready: boolean }

async function lookAt(at: {
  readonly server: ServerProcess
  readonly database: string
  readonly tally: Tally
  readonly own: ReadonlySet<string>
}): Promise<Full> {
  const isReady = await ready(at.server)
  const db = inspectSqlite(at.database)
  const compared = await compare(db.entries(), at.tally, at.own)
  await db.close()
  return { ...compared, told: at.tally.told.size, ready: isReady }
}

const ready = async ({ url }: ServerProcess): Promise<boolean> => (await fetch(`${url}/api/health`)).ok
const sum = (all: readonly Full[], of: (f: Full) => number): number => all.reduce((n, f) => n + of(f), 0)
