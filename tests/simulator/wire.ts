import type { Rng } from './rng.ts'
import type { Answer, Request, Server } from './server.ts'
import type { FaultName, Weather } from './weather.ts'

/** The way between all phones and the server: what is lost, cut, doubled, late or somebody else's happens here. */
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
  /** Everything that passes: two runs are the same when this is the same. */
  readonly trace: (what: string, bytes: Uint8Array, told: () => string) => void
}

const pushPath = '/api/push'
const asksOnly = 0.5

/** `undefined`: the connection broke, whatever the server may have done. */
export async function carry(wire: Wire, request: Request): Promise<Answer | undefined> {
  const { chance, server } = wire
  wire.requests += 1
  const isPush = request.path === pushPath
  const hit = (name: FaultName): boolean => {
    const struck = chance.chance(wire.weather[name] * (isPush ? 1 : asksOnly))
    if (struck) wire.faults += 1
    return struck
  }
  if (wire.closed.has(request.path) || hit('lost')) return undefined
  if (hit('portal')) return portal(wire)
  if (hit('broken')) return chance.pick(brokenAnswers)
  if (hit('busy')) return chance.pick(busyAnswers)
  // Nothing is pulled then, with the answer to a push neither (P10).
  if (isPush && wire.closed.has('/api/pull')) request = { ...request, pageless: true }
  if (isPush && hit('narrow')) request = { ...request, mostSaves: 1 }
  if (isPush && hit('late')) wire.late.push(request)
  if (isPush) request = { ...request, happens: happening(hit) }
  if (hit('expired')) await server.endSession(request.replica)
  const arrived = request.bytes.length > 0 && hit('truncated') ? cutBytes(wire, request) : request
  const answer = await server.serve(arrived)
  wire.trace(`${request.path} ${request.replica} ${answer?.status}`, answer?.bytes ?? nothing, () =>
    JSON.stringify({ asked: answer?.heard, said: answer?.said }),
  )
  if (!answer || hit('answerLost')) return undefined
  if (hit('cut')) return { ...answer, bytes: answer.bytes.slice(0, chance.int(answer.bytes.length)) }
  return answer
}

const nothing = new Uint8Array()

/** What happens at the server while it works on a push. */
function happening(hit: (name: FaultName) => boolean): ReadonlySet<FaultName> {
  const names = ['crash', 'full', 'locked', 'reversed', 'halfBatch', 'partial'] as const
  return new Set(names.filter(hit))
}

const cutBytes = ({ chance }: Wire, request: Request): Request => ({
  ...request,
  bytes: request.bytes.slice(0, chance.int(request.bytes.length)),
})

/** The network may deliver what it held back whenever it likes; nobody waits for that answer any more. */
export async function deliverLate(wire: Wire, all = false): Promise<void> {
  const { late, chance, server } = wire
  while (late.length > 0) {
    const [request] = late.splice(chance.int(late.length), 1)
    if (request) await server.serve(request)
    if (!all) return
  }
}

const utf8 = new TextEncoder()
const html = (status: number, text: string, more: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...more },
  bytes: utf8.encode(`<html><body>${text}</body></html>`),
})
const json = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  bytes: utf8.encode(text),
})

/** A page of its own, an answer of its own in the right form, or the way to its page, which the app does not follow. */
const portal = ({ chance }: Wire): Answer | undefined =>
  chance.pick([html(200, 'Selamat datang di Wi-Fi gratis'), json(200, '{"ok":true}'), undefined])

const brokenAnswers = [
  json(500, '{"reason":"server","message":"Ada gangguan di server."}'),
  html(502, 'Bad Gateway'),
  html(504, 'Gateway Timeout'),
]

const busyAnswers = [
  html(503, 'Busy', { 'retry-after': '30' }),
  html(429, 'Slow down', { 'retry-after': '60' }),
]
