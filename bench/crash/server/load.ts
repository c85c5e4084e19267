import { setTimeout as pause } from 'node:timers/promises'
import type { Save } from '../../../src/domain/log/index.ts'
import { failed } from '../../../src/sync/index.ts'
import type { Rng } from '../../../tests/simulator/rng.ts'
import type { Device } from '../device.ts'

/** What was sent, what the server said of it, and what it said otherwise the second time. */
export type Tally = {
  readonly sent: Set<string>
  /** Entry → the number that the server gave it. */
  readonly told: Map<string, number>
  /** Saves of which everything is acknowledged, to be offered again now and then. */
  readonly done: Save[]
  changed: number
  repeated: number
  failures: number
  /** Refused because the server's disk is full. */
  full: number
  refused: string[]
}

export const emptyTally = (): Tally => ({
  sent: new Set(),
  told: new Map(),
  done: [],
  changed: 0,
  repeated: 0,
  failures: 0,
  full: 0,
  refused: [],
})

type Load = {
  readonly device: Device
  readonly write: () => Save
  readonly chance: Rng
  readonly tally: Tally
  /** Waited for after an attempt that failed. */
  readonly up: () => Promise<void>
  readonly ended: () => boolean
}

/** Milliseconds: a phone waits far longer, but then nothing would be under way when the next accident comes. */
const backOff = 20

/** One cadre's phone, which sends without a pause, and sends the same again until it is answered. */
export async function pushWithoutEnd({ device, write, chance, tally, up, ended }: Load): Promise<void> {
  while (!ended()) {
    const saves = Array.from({ length: 5 + chance.int(50) }, write)
    const again = chance.chance(0.2) ? chance.pick(tally.done) : undefined
    const batch = again && again.entries[0]?.replica === device.replica ? [...saves, again] : saves
    for (const save of saves) for (const e of save.entries) tally.sent.add(e.id)
    while (!(await answered(device, batch, tally))) {
      if (ended()) return
      await up()
      await pause(backOff)
    }
    for (const save of saves) if (chance.chance(0.05)) tally.done.push(save)
  }
}

async function answered(device: Device, saves: readonly Save[], tally: Tally): Promise<boolean> {
  const outcome = await device.transport.push({
    left: 0,
    saves: saves.map(s => ({ save: s.save, entries: [...s.entries] })),
  })
  if (failed(outcome)) {
    tally.failures += 1
    if (outcome.fault === 'full') tally.full += 1
    return false
  }
  for (const verdict of outcome.answer.verdicts) {
    if (!('placed' in verdict)) {
      tally.refused.push(JSON.stringify(verdict))
      continue
    }
    if (verdict.verdict === 'duplicate') tally.repeated += verdict.placed.length
    for (const { id, seq } of verdict.placed) {
      const before = tally.told.get(id)
      if (before !== undefined && before !== seq) tally.changed += 1
      tally.told.set(id, before ?? seq)
    }
  }
  return true
}
