import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { countsVersion } from '../../src/domain/indicators/index.ts'
import { idFromBytes } from '../../src/domain/log/index.ts'
import type { Role } from '../../src/domain/log/index.ts'
import { attend, openDay } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { writeAsServer } from '../../sync-server/auth/write-as-server.ts'
import type { Call, Context } from '../../sync-server/context.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import { figuresFromLog } from '../../sync-server/figures-from-log.ts'
import { catchUp, projector } from '../../sync-server/projections/projector.ts'
import { figures } from '../../sync-server/routes/figures.ts'
import { openContext } from '../../sync-server/serve-context.ts'
import { followFigures } from '../../sync-server/serve-figures.ts'
import { openPlaces } from '../../sync-server/serve-folder.ts'
import { areasBelow } from '../../sync-server/tree.ts'
import { percentile } from '../line.ts'
import type { Line } from '../line.ts'

/** A tenth of Dumai: one puskesmas, 20 posyandu, 6,000 people. The goals are a tenth of those for the whole, too. */
const tenth = { people: 6000, posyandu: 20, months: 12 } as const
const parts = 10
const asked = 40

export async function measurePws(folder: string): Promise<Line[]> {
  const places = await openPlaces(join(folder, 'pws'))
  const { ctx, close } = await openContext(places, true)
  await loadDemo(ctx, tenth)
  const entries = await ctx.store.read.highWater()
  await ctx.store.figures.reset(countsVersion)
  const rebuild = await secondsOf(() => catchUp(projector(ctx)))
  const until = ctx.now().toISOString().slice(0, 7)
  const scratch = await secondsOf(() => figuresFromLog(ctx, { from: '2020-01', until }))
  const dashboard = await queries(ctx, 'puskesmas')
  const office = await queries(ctx, 'dinkes')
  const end = followFigures(places, line => console.error(line))
  // Its first round is its start.
  await changes(ctx)
  const seen = await changes(ctx)
  const burst = await secondsOf(() => dayEverywhere(ctx))
  await end()
  await close()
  const baseline = { what: 'one count from scratch', value: scratch }
  return [
    {
      what: `Figures: rebuild of ${entries} records`,
      value: rebuild,
      unit: 's',
      goal: 600 / parts,
      baseline,
      note: 'A tenth of Dumai; the goal is a tenth of 10 minutes.',
    },
    { what: 'Figures: dashboard of a puskesmas, 12 months, p95', value: dashboard, unit: 'ms', goal: 100 },
    {
      what: 'Figures: the same for the dinkes, small numbers hidden, p95',
      value: office,
      unit: 'ms',
      goal: 100,
    },
    { what: 'Figures: a change visible after its push, slowest of 10', value: seen, unit: 's', goal: 2 },
    {
      what: `Figures: a day of ${tenth.posyandu} posyandu at once, written and caught up`,
      value: burst,
      unit: 's',
      goal: 120 / parts,
      baseline,
    },
  ]
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

async function queries(ctx: Context, role: Role): Promise<number> {
  const call = await callOf(ctx, role)
  const times: number[] = []
  for (let i = 0; i < asked; i++) {
    const began = performance.now()
    const { body } = await figures.handle(ctx, { from: monthsAgo(ctx, 11), to: monthsAgo(ctx, 0) }, call)
    JSON.stringify(body)
    times.push(performance.now() - began)
  }
  return percentile(times, 0.95)
}

async function callOf(ctx: Context, role: Role): Promise<Call> {
  const tree = await ctx.store.read.areas()
  const areas = areasBelow(
    tree.filter(a => a.parent === undefined).map(a => a.id),
    tree,
  )
  const caller = { account: 'bench', role, replica: 'bench', areas, everAreas: areas }
  return { caller, session: '' }
}

function monthsAgo(ctx: Context, n: number): string {
  const at = new Date(ctx.now())
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() - n)
  return at.toISOString().slice(0, 7)
}

type Lived = { readonly posyandu: string; readonly persons: readonly string[] }

async function lived(ctx: Context): Promise<Lived[]> {
  const all = await ctx.store.read.areas()
  const found: Lived[] = []
  for (const { id } of all) {
    const persons = (await ctx.store.figures.livedAt(id)).map(p => p.id)
    if (persons.length > 0) found.push({ posyandu: id, persons: persons.slice(0, 60) })
  }
  return found
}

const today = (ctx: Context): string => ctx.now().toISOString().slice(0, 10)
const penAt = (ctx: Context, posyandu: string): Pen => ({
  newId: () => idFromBytes(ctx.random(16)),
  happenedOn: today(ctx),
  posyandu,
})

/** Sixty people of a posyandu come on one day. */
function dayOf(ctx: Context, { posyandu, persons }: Lived, nomor: number): EntryDraft[][] {
  const pen = penAt(ctx, posyandu)
  const opened = openDay(pen, { tanggal: today(ctx), nomor, kelompok: ['balita'] })
  const day = opened[0]?.about ?? ''
  return [opened, ...persons.map(p => attend(pen, day, p, {}))]
}

async function changes(ctx: Context): Promise<number> {
  const [one] = await lived(ctx)
  if (!one) return 0
  const times: number[] = []
  for (const [i, person] of one.persons.slice(0, 10).entries()) {
    const save = dayOf(ctx, { ...one, persons: [person] }, 2 + (i % 8))
    await writeAsServer(ctx, save)
    times.push(await secondsOf(() => caughtUp(ctx)))
  }
  return Math.max(...times)
}

async function dayEverywhere(ctx: Context): Promise<void> {
  for (const one of await lived(ctx)) await writeAsServer(ctx, dayOf(ctx, one, 1))
  await caughtUp(ctx)
}

async function caughtUp(ctx: Context): Promise<void> {
  while ((await ctx.store.figures.place()).behind) await setTimeout(5)
}
