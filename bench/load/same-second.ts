import { percentile } from '../line.ts'
import type { Line } from '../line.ts'
import { mustBeKept } from './kept.ts'
import { loadServer, plainServer } from './server.ts'
import { plainTogether, pushTogether } from './together.ts'

const posyandu = 201
const size = { records: 50, people: 20 } as const

/** All posyandu of a kabupaten find their signal again in the same moment, each with a connection of its own. */
export async function measureSameSecond(folder: string): Promise<Line> {
  const seeds = Array.from({ length: posyandu }, (_, i) => `posyandu ${i}`)
  const real = await loadServer(folder, { seeds, size })
  const plain = await plainServer(folder)
  const lines = await plainTogether({ url: plain.ready.url, cpu: plain.cpu }, real.cadres, size.records)
  const { each, cpu, pushed } = await pushTogether(real, real.cadres)
  const kept = await mustBeKept(real.folder, pushed)
  await Promise.all([real.stop(), plain.stop()])
  const p99 = (all: readonly number[]): number => percentile(all, 0.99) / 1000
  return {
    what: `${posyandu} posyandu × ${size.records} at once, p99`,
    value: p99(each),
    unit: 's',
    baseline: { what: 'gzip NDJSON, no checks', value: p99(lines.each) },
    goal: 10,
    note: `a server that has just started; the first after ${(Math.min(...each) / 1000).toFixed(2)} s, half after ${(percentile(each, 0.5) / 1000).toFixed(2)} s, ${Math.round(cpu)} ms of the server's CPU. ${pushed.length} pushes, 0 errors; ${kept.toLocaleString('en')} sent = acknowledged = rows in the log`,
  }
}
