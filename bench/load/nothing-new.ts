import { failed } from '../../src/sync/index.ts'
import { median } from '../line.ts'
import type { Line } from '../line.ts'
import { transportTo } from '../push/send.ts'
import { download } from './download.ts'
import { phoneFetch } from './gate.ts'
import { mustBeKept } from './kept.ts'
import { loadServer } from './server.ts'
import type { Cadre, LoadServer } from './server.ts'
import { pushTogether } from './together.ts'

const size = { records: 10_000, people: 1700 } as const
const few = 100
const warming = 50
/** Fewer in a minute than a phone may ask. */
const asked = 250

/** What most contacts are: a phone asks, and there is nothing. A look-up in an index does not grow with what it holds. */
export async function measureNothingNew(folder: string): Promise<Line> {
  const server = await loadServer(folder, { seeds: ['many', 'few'], size })
  const [many, small] = server.cadres
  if (!many || !small) throw new Error('Two cadres were asked for')
  const pushed = [
    ...(await pushTogether(server, [many])).pushed,
    ...(await pushTogether(server, [firstOf(small)])).pushed,
  ]
  await mustBeKept(server.folder, pushed)
  const less = await ask(server, small)
  const more = await ask(server, many)
  await server.stop()
  return {
    what: `pull, nothing new, ${size.records.toLocaleString('en')} in scope`,
    value: more.took,
    unit: 'ms',
    baseline: { what: `${few} in scope`, value: less.took },
    goal: 5,
    note: `median of ${asked} on loopback, from the request to the end of its answer; ${more.cpu.toFixed(2)} ms of it the server's CPU (${less.cpu.toFixed(2)} with ${few} in scope)`,
  }
}

function firstOf(cadre: Cadre): Cadre {
  let count = 0
  const saves = cadre.backlog.saves.filter(s => (count += s.entries.length) <= few)
  return { ...cadre, backlog: { ...cadre.backlog, saves } }
}

async function ask({ url, cpu }: LoadServer, cadre: Cadre): Promise<{ took: number; cpu: number }> {
  const { cursor } = await download({ url }, cadre)
  const line = phoneFetch(cadre)
  const took: number[] = []
  const timing: typeof fetch = async (input, init) => {
    const began = performance.now()
    const answer = await line.fetch(input, init)
    took.push(performance.now() - began)
    return answer
  }
  const transport = transportTo({ fetch: timing, url }, cadre)
  const once = async (): Promise<void> => {
    const outcome = await transport.pull({ cursor, limit: 1000, digest: true })
    if (failed(outcome) || outcome.answer.items.length > 0)
      throw new Error(`Something was new, or failed: ${JSON.stringify(outcome).slice(0, 500)}`)
  }
  for (let i = 0; i < warming; i++) await once()
  const before = await cpu()
  for (let i = 0; i < asked; i++) await once()
  const used = (await cpu()) - before
  line.close()
  return { took: median(took.slice(warming)), cpu: used / asked }
}
