import { join } from 'node:path'
import { countsVersion } from '../../src/domain/indicators/index.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import { figuresFromLog } from '../../sync-server/figures-from-log.ts'
import { catchUp, projector } from '../../sync-server/projections/projector.ts'
import { openContext } from '../../sync-server/serve-context.ts'
import { followFigures } from '../../sync-server/serve-figures.ts'
import { openPlaces } from '../../sync-server/serve-folder.ts'
import type { Line } from '../line.ts'
import { dashboard } from './ask.ts'
import { changesSeen, dayEverywhere, lived } from './change.ts'
import type { Size } from './size.ts'

const changes = 20
/** Seconds that the count from scratch of the tenth takes where nothing else runs, on the machine of the goals. */
export const quietScratch = 9

/** Figures of a kabupaten: a tenth of Dumai, or the whole (`npm run bench -- --only pws --size dumai`). */
export async function measurePws(folder: string, size: Size): Promise<Line[]> {
  const { says, share, ...people } = size
  const places = await openPlaces(join(folder, 'pws'))
  const { ctx, close } = await openContext(places, true)
  await loadDemo(ctx, people)
  const entries = await ctx.store.read.highWater()
  await ctx.store.figures.reset(countsVersion)
  const heap = largestHeap()
  const rebuild = await spent(() => catchUp(projector(ctx), heap.look))
  const until = ctx.now().toISOString().slice(0, 7)
  const scratch =
    size.share < 1 ? await spent(() => figuresFromLog(ctx, { from: '2020-01', until })) : undefined
  const puskesmas = await dashboard(ctx, 'puskesmas', 'below')
  const office = await dashboard(ctx, 'dinkes', 'root')
  const end = followFigures(places, line => console.error(line))
  const posts = await lived(ctx)
  // Its first round is its start.
  await changesSeen(ctx, posts, 1)
  const seen = await changesSeen(ctx, posts, changes)
  const burst = await spent(() => dayEverywhere(ctx, posts))
  await end()
  await close()
  const against = scratch && {
    baseline: { what: 'one count from scratch', value: scratch.seconds },
    reference: quietScratch,
  }
  return [
    {
      what: `Figures: rebuild of ${entries} records`,
      value: rebuild.seconds,
      unit: 's',
      goal: 600 * share,
      ...against,
      note: `${says}; ${rebuild.cpu.toFixed(1)} s of processor time, never more than ${heap.megabytes()} MB in use.`,
    },
    { what: 'Figures: dashboard of a puskesmas, 12 months, p95', value: puskesmas, unit: 'ms', goal: 100 },
    {
      what: 'Figures: the same for the dinkes, small numbers hidden, p95',
      value: office,
      unit: 'ms',
      goal: 100,
    },
    {
      what: `Figures: a change visible after its push, slowest of ${changes}, four a second`,
      value: Math.max(...seen),
      unit: 's',
      goal: 2,
    },
    {
      what: `Figures: a day of ${posts.length} posyandu at once, written and caught up`,
      value: burst.seconds,
      unit: 's',
      goal: 120 * share,
      ...against,
      note: `${burst.cpu.toFixed(1)} s of processor time.`,
    },
  ]
}

type Spent = { readonly seconds: number; readonly cpu: number }

/** The processor time is that of all threads: what a busy machine does not change. */
async function spent(work: () => Promise<unknown>): Promise<Spent> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 }
}

/** What is in use at most, whenever somebody looks. */
function largestHeap(): { look(): void; megabytes(): number } {
  let most = 0
  return {
    look: () => {
      most = Math.max(most, process.memoryUsage().heapUsed)
    },
    megabytes: () => Math.round(most / 1e6),
  }
}
