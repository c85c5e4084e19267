import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../child.ts'
import { median } from '../line.ts'
import type { Line } from '../line.ts'
import { backlogOf, backlogRecords } from '../push/backlog.ts'
import type { Backlog } from '../push/backlog.ts'
import { countedHttp } from '../push/counted-http.ts'
import type { Ready, Session, Task } from '../real-server.ts'
import { edge, openLink, wire } from './link.ts'
import type { Line as NetLine } from './link.ts'
import { benchPhone } from './phone.ts'
import type { BenchPhone } from './phone.ts'

const dayRecords = 90
/** Long enough that a posyandu day begins after the backlog. */
const long = { records: backlogRecords + 1000, people: 400 }
const seeds = ['net a', 'net b']
const cutSeeds = ['cut a', 'cut b', 'cut c', 'cut d', 'cut e', 'cut f']
const cutShare = 0.2
/** A cut falls anywhere in what a large batch weighs. */
const cutWithin = 64 * 1024

type Trip = {
  readonly acked: number
  readonly done: number
  readonly bytes: number
  readonly requests: number
  readonly pushes: number
}

/** One sync of a phone over a line of its own, as often as it takes. */
async function trip(to: string, session: Session, phone: BenchPhone, line: NetLine): Promise<Trip> {
  const link = await openLink(to, line)
  const cookie = `__Host-saku-${session.replica}=${session.token}`
  const counted = countedHttp(cookie, line.cutAfter === undefined)
  let sum = { acked: 0, done: 0 }
  for (let tries = 0; tries < 100; tries++) {
    const { acked, done, ended } = await phone.sync({ fetch: counted.fetch, url: link.url })
    sum = { acked: sum.done + acked, done: sum.done + done }
    if (ended && (await phone.pending()) === 0) break
  }
  const bytes = link.up()
  counted.close()
  await link.close()
  return { ...sum, bytes, requests: counted.sent().requests, pushes: phone.pushes() }
}

/**
 * The backlog ends where the next posyandu day opens; the day is the first 90 records of that one, whole saves.
 * The last records of a log are no day: births told at home, visits and contacts, each a save of its own.
 */
function divided({ saves }: Backlog): { readonly before: Backlog['saves']; readonly day: Backlog['saves'] } {
  let before = 0
  const opens = saves.findIndex(({ entries }) => {
    if (before >= backlogRecords - dayRecords && entries[0]?.kind === 'hari-buka') return true
    before += entries.length
    return false
  })
  if (opens < 0) throw new Error('No posyandu day opens after the backlog')
  let day = 0
  const rest = saves.slice(opens)
  const after = rest.findIndex(({ entries }) => (day += entries.length) > dayRecords)
  return { before: saves.slice(0, opens), day: rest.slice(0, after) }
}

const recordsOf = (saves: Backlog['saves']): number => saves.reduce((n, s) => n + s.entries.length, 0)

/** The whole backlog over a line of which some connections are cut, beside the same without cuts. */
async function withCuts(to: string, session: Session, backlog: Backlog, seed: number): Promise<number> {
  let state = seed
  const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const cutAfter = (): number | undefined => (chance() < cutShare ? chance() * cutWithin : undefined)
  const phone = await benchPhone(backlog.account, session)
  await phone.hold(backlog.saves)
  return (await trip(to, session, phone, { ...wire, cutAfter })).bytes
}

export async function measureNet(folder: string): Promise<Line[]> {
  const all = [...seeds, ...cutSeeds, 'whole']
  const task: Task = { folder: mkdtempSync(join(folder, 'net-')), backlogs: all, others: 1 }
  const server = await startChild<Ready>(new URL('../real-server.ts', import.meta.url), [
    JSON.stringify(task),
  ])
  const { url, sessions } = server.ready
  const sessionOf = (seed: string) => {
    const found = sessions[all.indexOf(seed)]
    if (!found) throw new Error(`No session for ${seed}`)
    return found
  }
  const days: Trip[] = []
  const backlogs: Trip[] = []
  const pulls: Trip[] = []
  for (const seed of seeds) {
    const backlog = backlogOf(seed, long)
    const { before, day } = divided(backlog)
    const session = sessionOf(seed)
    const phone = await benchPhone(backlog.account, session)
    await phone.hold(before)
    const first = await trip(url, session, phone, edge)
    const records = recordsOf(before)
    backlogs.push({ ...first, bytes: first.bytes / records, pushes: (first.pushes / records) * 1000 })
    await phone.hold(day)
    const second = await trip(url, session, phone, edge)
    days.push({ ...second, bytes: second.bytes / recordsOf(day) })
    const [other] = session.others
    if (other) pulls.push(await trip(url, other, await benchPhone(backlog.account, other), edge))
  }
  const uncut = { ...wire, cutAfter: () => undefined }
  const whole = backlogOf('whole')
  const phone = await benchPhone(whole.account, sessionOf('whole'))
  await phone.hold(whole.saves)
  const { bytes } = await trip(url, sessionOf('whole'), phone, uncut)
  const cut: number[] = []
  for (const [i, seed] of cutSeeds.entries())
    cut.push(await withCuts(url, sessionOf(seed), backlogOf(seed), 1 + i * 7919))
  await server.stop()
  const mean = cut.reduce((a, b) => a + b, 0) / cut.length
  return linesOf({ days, backlogs, pulls, cuts: mean / bytes, worst: Math.max(...cut) / bytes })
}

type Found = {
  readonly days: readonly Trip[]
  readonly backlogs: readonly Trip[]
  readonly pulls: readonly Trip[]
  readonly cuts: number
  readonly worst: number
}

function linesOf({ days, backlogs, pulls, cuts, worst }: Found): Line[] {
  const of = (trips: readonly Trip[], key: keyof Trip): number => median(trips.map(t => t[key]))
  const both = (trips: readonly Trip[]): string =>
    `whole sync ${of(trips, 'done').toFixed(1)} s in ${of(trips, 'requests')} requests`
  return [
    {
      what: 'EDGE, day of 90 acknowledged',
      unit: 's',
      value: of(days, 'acked'),
      goal: 2,
      note: `300 ms, 64/200 kbit/s, hand-shake of TCP included; ${both(days)}`,
    },
    { what: 'EDGE, day of 90, bytes up per record', unit: 'B', value: of(days, 'bytes'), goal: 95 },
    {
      what: 'EDGE, backlog acknowledged',
      unit: 's',
      value: of(backlogs, 'acked'),
      goal: 20,
      note: both(backlogs),
    },
    { what: 'EDGE, backlog, bytes up per record', unit: 'B', value: of(backlogs, 'bytes'), goal: 60 },
    {
      what: 'EDGE, backlog, requests per 1,000',
      unit: '',
      value: of(backlogs, 'pushes'),
      goal: 2,
    },
    { what: 'EDGE, first pull of 2,400', unit: 's', value: of(pulls, 'done'), goal: 8, note: both(pulls) },
    {
      what: 'a fifth of the connections cut, bytes up',
      unit: '× undisturbed',
      value: cuts,
      goal: 1.3,
      note: `mean of ${cutSeeds.length} backlogs, a connection for each request; the worst ${worst.toFixed(2)}×`,
    },
  ]
}
