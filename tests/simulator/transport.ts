import {
  bucketAnswer,
  digestAnswer,
  entriesAnswer,
  pullAnswer,
  pushAnswer,
} from '../../src/domain/log/index.ts'
import type { PushRequest } from '../../src/domain/log/index.ts'
import type { Fault, Outcome, Transport } from '../../src/sync/transport.ts'
import type * as z from 'zod/mini'
import type { Rng } from './rng.ts'
import type { Answer, Request, Server } from './server.ts'
import { transposed } from './transposed.ts'

/** How bad the signal is, as chances per request. */
export type Weather = {
  readonly lost: number
  readonly answerLost: number
  readonly cut: number
  readonly portal: number
  readonly broken: number
  readonly busy: number
  readonly crash: number
  readonly late: number
  readonly shuffled: number
  /** Nobody answers the wish for a page: a server of before (RULES.md P10). */
  readonly pageless: number
}

export const storm: Weather = {
  lost: 0.07,
  answerLost: 0.15,
  cut: 0.05,
  portal: 0.03,
  broken: 0.02,
  busy: 0.02,
  crash: 0.04,
  late: 0.12,
  shuffled: 0.1,
  pageless: 0.3,
}

export const calm: Weather = {
  lost: 0,
  answerLost: 0,
  cut: 0,
  portal: 0,
  broken: 0,
  busy: 0,
  crash: 0,
  late: 0,
  shuffled: 0,
  pageless: 0,
}

/** The way between all phones and the server: what is lost, doubled, late or out of order happens here. */
export type Wire = {
  readonly server: Server
  readonly chance: Rng
  weather: Weather
  /** Paths that nothing comes through. */
  readonly closed: Set<string>
  faults: number
  requests: number
  /** Copies of pushes that the network held back. */
  readonly late: Request[]
  readonly now: () => number
  /** Everything that passes: two runs are the same when this is the same text. */
  readonly trace: (text: string) => void
}

export type Caller = {
  readonly replica: string
  token(): string
  renew(): Promise<void>
  /** Something happens on the phone while the answer is on its way; it may die. */
  meanwhile(): Promise<void>
  /** A number of the log that reached this device in an answer. */
  heard(seq: number): void
}

const empty = '{}'
const pushPath = '/api/push'

const page = '<html><body>Selamat datang di Wi-Fi gratis</body></html>'

export function simTransport(wire: Wire, caller: Caller): Transport {
  const ask = async <T>(path: string, input: unknown, schema: z.ZodMiniType<T>): Promise<Outcome<T>> => {
    const first = await once(path, input, schema)
    if (!('fault' in first) || first.fault !== 'expired') return first
    await caller.renew()
    return once(path, input, schema)
  }

  async function once<T>(path: string, input: unknown, schema: z.ZodMiniType<T>): Promise<Outcome<T>> {
    const body = input === undefined ? empty : JSON.stringify(path === pushPath ? transposed(input) : input)
    const answer = await sent(wire, { path, replica: caller.replica, token: caller.token(), body })
    await caller.meanwhile()
    if (!answer) return { fault: 'offline' }
    const outcome = read(answer, schema, wire.now())
    if ('answer' in outcome) for (const seq of seqsIn(outcome.answer)) caller.heard(seq)
    return outcome
  }

  return {
    push: input => ask(pushPath, pageless(wire, shuffled(wire, input)), pushAnswer),
    pull: input => ask('/api/pull', input, pullAnswer),
    digest: () => ask('/api/digest', undefined, digestAnswer),
    bucket: input => ask('/api/bucket', input, bucketAnswer),
    entries: input => ask('/api/entries', input, entriesAnswer),
  }
}

async function sent(wire: Wire, request: Request): Promise<Answer | undefined> {
  const { chance, server } = wire
  const w = wire.weather
  const isPush = request.path === pushPath
  wire.requests += 1
  const hit = (p: number): boolean => {
    const struck = chance.chance(p)
    if (struck) wire.faults += 1
    return struck
  }
  if (wire.closed.has(request.path) || hit(isPush ? w.lost : w.lost / 2)) return undefined
  if (hit(w.portal)) return { status: 200, body: page }
  if (hit(w.broken)) return { status: 500, body: '{"reason":"server"}' }
  if (hit(w.busy)) return { status: 503, body: '{"reason":"sibuk"}' }
  if (isPush && hit(w.late)) wire.late.push(request)
  server.crashNext = isPush && hit(w.crash)
  const answer = await server.serve(request)
  wire.trace(`${request.path} ${request.replica} ${request.body} ${answer.status} ${answer.body}`)
  if (hit(isPush ? w.answerLost : w.answerLost / 2)) return undefined
  if (hit(w.cut)) return { ...answer, body: answer.body.slice(0, chance.int(answer.body.length)) }
  return answer
}

/** The network may deliver what it held back whenever it likes; nobody waits for that answer any more. */
export async function deliverLate(wire: Wire, all = false): Promise<void> {
  const { late, chance, server } = wire
  while (late.length > 0) {
    const [request] = late.splice(chance.int(late.length), 1)
    if (request) await server.serve(request)
    if (!all) return
  }
}

function shuffled(wire: Wire, request: PushRequest): PushRequest {
  if (request.saves.length < 2 || !wire.chance.chance(wire.weather.shuffled)) return request
  wire.faults += 1
  return { ...request, saves: [...request.saves].reverse() }
}

/** Where no pull comes through, no page does. */
function pageless(wire: Wire, { page, ...request }: PushRequest): PushRequest {
  const closed = wire.closed.has('/api/pull') || wire.chance.chance(wire.weather.pageless)
  return page && !closed ? { ...request, page } : request
}

function read<T>({ status, body }: Answer, schema: z.ZodMiniType<T>, serverTime: number): Outcome<T> {
  const value = parsed(body)
  if (value === undefined) return { fault: status === 200 && body.startsWith('<') ? 'portal' : 'offline' }
  if (status !== 200) return { fault: faults[status] ?? (status >= 500 ? 'server' : 'refused') }
  const checked = schema.safeParse(value)
  return checked.success ? { answer: checked.data, serverTime } : { fault: 'portal' }
}

function seqsIn(answer: unknown): number[] {
  if (typeof answer !== 'object' || answer === null) return []
  if ('seq' in answer && typeof answer.seq === 'number') return [answer.seq]
  return ['verdicts', 'placed', 'items', 'page'].flatMap(key => {
    const held: unknown = Reflect.get(answer, key)
    return Array.isArray(held) ? held.flatMap(seqsIn) : seqsIn(held)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const faults: Readonly<Record<number, Fault>> = { 401: 'expired', 413: 'too-large', 503: 'busy', 507: 'full' }
