import { checkAll } from './invariants/index.ts'
import { noPlant } from './plants.ts'
import type { Plant } from './plants.ts'
import { quiet } from './quiet.ts'
import * as door from './steps-door.ts'
import * as fate from './steps-fate.ts'
import * as field from './steps-field.ts'
import * as file from './steps-file.ts'
import * as hand from './steps-hand.ts'
import * as mutasi from './steps-mutasi.ts'
import type { Act } from './steps-field.ts'
import { openWorld, untold } from './world.ts'
import type { Phone, Violation, World } from './world.ts'

export type Outcome = {
  readonly seed: number
  readonly violations: readonly Violation[]
  readonly faults: number
  readonly requests: number
  readonly operations: number
  /** Of everything that passed over the wire: a seed that is run again has the same. */
  readonly trace: string
  /** The server's final log without what clocks said. */
  readonly state: string
}

export type HistoryOptions = {
  readonly seed: number
  readonly plant?: () => Plant
  readonly skewed?: boolean
  readonly steps?: number
  /** With another puskesmas beside this one, and people who come from there. */
  readonly neighbours?: boolean
  /** Told what happens, step by step. */
  readonly story?: (line: string) => void
  /** A look at the world before it is judged. */
  readonly look?: (w: World) => void
}

const acts: readonly (readonly [weight: number, act: Act])[] = [
  [10, field.register],
  [6, field.openForm],
  [8, field.saveForm],
  [10, field.editNow],
  [10, field.screen],
  [2, field.misfiled],
  [3, field.whisper],
  [2, field.poison],
  [0.15, field.tooMuch],
  [2, field.fromTheFuture],
  [4, field.correct],
  [5, field.attendance],
  [4, field.moveAway],
]

const ofHealthWorkers: readonly (readonly [number, Act])[] = [
  ...acts,
  [8, field.link],
  [6, field.settle],
  [3, field.assignment],
]

const besideOthers: readonly (readonly [number, Act])[] = [
  ...ofHealthWorkers,
  [10, mutasi.askFor],
  [10, mutasi.answer],
]

/** Of an area with neighbours those work who hear of each other: more phones would only make this rarer. */
const alone = ['kader B', 'kader C']

const ofTheOffice: readonly (readonly [number, Act])[] = [
  [2, field.forgetSomeone],
  [1, field.moveArea],
]

const total = (list: readonly (readonly [number, unknown])[]): number =>
  list.reduce((n, [weight]) => n + weight, 0)

function drawn<T>(w: World, list: readonly (readonly [number, T])[]): T {
  let left = w.chance.next() * total(list)
  for (const [weight, what] of list) {
    left -= weight
    if (left < 0) return what
  }
  throw new Error('Nothing to draw from')
}

async function act(w: World, phone: Phone): Promise<void> {
  const health = phone.member.role === 'bidan' || phone.member.role === 'puskesmas'
  const office = phone.member.role === 'puskesmas' && w.chance.chance(0.7)
  const ofHealth = w.base.neighbours ? besideOthers : ofHealthWorkers
  const what = drawn(w, office ? ofTheOffice : health ? ofHealth : acts)
  w.story(`  ${what.name}`)
  await what(w, phone)
}

type Event = (w: World, phone: Phone) => void | Promise<void>

const events: readonly (readonly [weight: number, event: Event])[] = [
  [55, act],
  [26, fate.sync],
  [3, (w, phone) => fate.syncWhile(w, phone, () => act(w, phone))],
  [2, (w, phone) => fate.syncWhile(w, phone, () => drawn(w, elsewhere)(w, phone))],
  [3, fate.syncAndDie],
  [1.5, (w, phone) => fate.saveAndDie(w, phone, () => act(w, phone))],
  [0.8, fate.fillDisk],
  [2, fate.copyPhone],
  [1.5, fate.restorePhone],
  [0.6, fate.hurtDatabase],
  [0.6, fate.clonePhone],
  [0.6, fate.losePhone],
  [2, fate.backUp],
  [1.5, fate.restoreServer],
  [1, fate.reassign],
  [0.8, fate.shut],
  [0.3, fate.splitArea],
  [0.3, fate.changeVersion],
  [1.5, fate.turnClock],
  [3, fate.timePasses],
  [2, fate.late],
  [0.6, door.putOut],
  [1, file.makeFile],
  [1, file.bringFiles],
  [0.5, file.bringAgain],
  [2.5, hand.handOver],
  [1, hand.takeQueue],
]

const eventsBesideOthers: readonly (readonly [weight: number, event: Event])[] = [
  ...events,
  [35, mutasi.withSignal],
]

/** What happens to others while one phone waits for an answer. */
const elsewhere: readonly (readonly [weight: number, event: Event])[] = [
  [2, fate.reassign],
  [2, fate.shut],
  [1, fate.restartServer],
  [1, fate.restoreServer],
  [1, fate.changeVersion],
  [1, fate.splitArea],
  [
    4,
    async (w, phone) => {
      const other = w.chance.pick(w.phones.filter(p => p !== phone))
      if (other) await fate.sync(w, other)
    },
  ],
]

/** The puskesmas rarely writes, and not in every history. */
function whose(w: World, withPuskesmas: boolean): Phone {
  const field = w.phones.filter(p => p.member.role !== 'puskesmas')
  const phones = withPuskesmas && w.chance.chance(0.1) ? w.phones : field
  const phone = w.chance.pick(phones)
  if (!phone) throw new Error('Nobody has a phone')
  return phone
}

/** Most pages of the product hold all that these histories have; small ones show what a phone has between two. */
const pageLimits = [undefined, undefined, undefined, 40, 12, 4]

export async function runHistory(options: HistoryOptions): Promise<Outcome> {
  const { seed, plant = noPlant, skewed = true, neighbours = false, story = untold } = options
  const { steps = neighbours ? 120 : 60 } = options
  const w = await openWorld({ seed, plant: plant(), skewed, neighbours, story })
  const withPuskesmas = w.chance.chance(0.4)
  w.server.version = w.chance.chance(0.3) ? 'today' : 'older'
  w.server.pageLimit = w.chance.pick(pageLimits)
  for (const member of w.base.members) {
    if (member.role === 'puskesmas' && !withPuskesmas) continue
    if (neighbours && alone.includes(member.name)) continue
    const older = w.chance.chance(0.2)
    fate.turnClock(w, await w.enrol(member, member.name, { older }))
  }
  for (let step = 0; step < steps; step++) {
    w.clock.ms += 60_000
    const phone = whose(w, withPuskesmas)
    const event = drawn(w, neighbours ? eventsBesideOthers : events)
    story(`${step} ${event.name} ${phone.name}`)
    await event(w, phone)
  }
  await quiet(w)
  options.look?.(w)
  const state = await checkAll(w)
  await w.server.close()
  const { faults, requests } = w.wire
  return {
    seed,
    violations: w.violations,
    faults,
    requests,
    operations: w.operations,
    trace: w.hash(),
    state,
  }
}
