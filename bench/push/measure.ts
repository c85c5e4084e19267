import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../child.ts'
import type { Child } from '../child.ts'
import { median } from '../line.ts'
import type { Line } from '../line.ts'
import type { Ready as RealReady, Session, Task } from '../real-server.ts'
import { backlogOf, backlogRecords, singly } from './backlog.ts'
import { countedHttp } from './counted-http.ts'
import type { Ready as PlainReady } from './plain-server.ts'
import { sendAsPhone, sendPlain, sendSingly } from './send.ts'

/** Per 1,000 records; bytes per record. */
export type Cost = {
  readonly requests: number
  readonly bytes: number
  readonly cpu: number
  readonly wall: number
}
export type PushCosts = Readonly<Record<'ours' | 'one' | 'plain' | 'limit', Cost>>

/**
 * The first ones warm both programs up and are not counted: a server runs for weeks. Node goes on compiling ours for some
 * 45,000 records (`--trace-opt` tells): ten functions in each of the pushes 8 to 12, three from the eighteenth on.
 */
const warmUp = 20
const measured = 7
const seeds = Array.from({ length: warmUp + measured }, (_, i) => `push ${i}`)
/** After all those. */
const oneByOne = ['one a', 'one b', 'one c']
const firstOnes = 2
const oneByOneRecords = 200
const plainAtOnce = 500

export async function measurePush(folder: string): Promise<PushCosts> {
  const all = [...seeds, ...oneByOne]
  const task: Task = { folder: mkdtempSync(join(folder, 'push-')), backlogs: all }
  const real = await startChild<RealReady>(new URL('../real-server.ts', import.meta.url), [
    JSON.stringify(task),
  ])
  const file = join(folder, 'plain.sqlite')
  const plain = await startChild<PlainReady>(new URL('plain-server.ts', import.meta.url), [file])
  const session = (seed: string): Session =>
    real.ready.sessions[all.indexOf(seed)] ?? { replica: '', token: '' }

  const ours: Cost[] = []
  const lines: Cost[] = []
  const limit: Cost[] = []
  for (const seed of seeds) {
    const { saves } = backlogOf(seed)
    const phone = session(seed)
    const { url } = plain.ready
    ours.push(await cost(real, phone, to => sendAsPhone({ ...to, url: real.ready.url }, phone, saves)))
    lines.push(await cost(plain, undefined, to => sendPlain({ ...to, url }, saves, plainAtOnce)))
    limit.push(await cost(plain, undefined, to => sendPlain({ ...to, url }, saves, backlogRecords)))
  }
  const one: Cost[] = []
  for (const seed of oneByOne) {
    const some = singly(backlogOf(seed).saves).slice(0, oneByOneRecords)
    const phone = session(seed)
    const send = (to: Fetching): Promise<void> => sendSingly({ ...to, url: real.ready.url }, phone, some)
    one.push(await cost(real, phone, send, some.length))
  }
  await Promise.all([real.stop(), plain.stop()])
  return {
    ours: middle(ours, warmUp),
    one: middle(one, firstOnes),
    plain: middle(lines, warmUp),
    limit: middle(limit, warmUp),
  }
}

type Fetching = { readonly fetch: typeof fetch }

async function cost(
  server: Pick<Child<unknown>, 'cpu'>,
  session: Session | undefined,
  send: (to: Fetching) => Promise<void>,
  records: number = backlogRecords,
): Promise<Cost> {
  const counted = countedHttp(session && `__Host-saku-${session.replica}=${session.token}`)
  const thousands = records / 1000
  const cpu = await server.cpu()
  const began = performance.now()
  await send(counted)
  const wall = performance.now() - began
  const used = (await server.cpu()) - cpu
  const { requests, bytes } = counted.sent()
  counted.close()
  return {
    requests: requests / thousands,
    bytes: bytes / records,
    cpu: used / thousands,
    wall: wall / thousands,
  }
}

function middle(all: readonly Cost[], warming: number): Cost {
  const rounds = all.slice(warming)
  const of = (key: keyof Cost): number => median(rounds.map(r => r[key]))
  return { requests: of('requests'), bytes: of('bytes'), cpu: of('cpu'), wall: of('wall') }
}

export function pushLines({ ours, one, plain, limit }: PushCosts): Line[] {
  const beside = (key: keyof Cost): Pick<Line, 'value' | 'baseline'> => ({
    value: ours[key],
    baseline: { what: 'gzip NDJSON, no checks', value: plain[key] },
  })
  const also = (key: keyof Cost): string => {
    const times = (cost: Cost): string =>
      `${cost[key].toFixed(1)}, ours ${(ours[key] / cost[key]).toFixed(2)}×`
    return `one POST a record: ${times(one)} · everything in one transaction, the limit: ${times(limit)}`
  }
  return [
    {
      what: 'push, requests per 1,000',
      unit: '',
      ...beside('requests'),
      goal: 2,
      reference: 2.1,
      note: `${also('requests')}. A request takes at most 1,250 records, and a save is never split`,
    },
    {
      what: 'push, bytes up per record',
      unit: 'B',
      ...beside('bytes'),
      goal: 60,
      reference: 107,
      note: `${also('bytes')}. Columns and gzip, headers counted; two thirds of it are random ids`,
    },
    {
      what: 'push, server CPU per 1,000',
      unit: 'ms',
      ...beside('cpu'),
      goal: 45,
      reference: 29,
      note: `${also('cpu')}. The median of seven pushes by seven phones, after twenty that warm both servers. Ours unpacks, checks every field, hashes, judges rights, files under six indexes`,
    },
    { what: 'push, wall per 1,000, gzip included', unit: 'ms', ...beside('wall'), note: also('wall') },
  ]
}
