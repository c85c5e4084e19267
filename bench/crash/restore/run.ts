import { judged } from '../target.ts'
import type { Target } from '../target.ts'
import { drill } from './drill.ts'
import type { Drilled } from './drill.ts'
import { ways } from './server.ts'

const drills = 50

/** Drills from an hour to a week back, by every way in turn. */
export const run: Target = async ({ times = drills, seed, say }) => {
  const all: Drilled[] = []
  for (let n = 0; n < times; n++) {
    const way = ways[n % ways.length] ?? 'restore'
    const drilled = await drill(seed * 1000 + n, way)
    if (!isGood(drilled)) say(`drill ${n}: ${JSON.stringify(drilled)}`)
    all.push(drilled)
  }
  const sum = (of: (d: Drilled) => number): number => all.reduce((n, d) => n + of(d), 0)
  const hours = all.map(d => d.hoursBack)
  return judged(all.every(isGood), {
    drills: times,
    byWay: Object.fromEntries(ways.map(way => [way, all.filter(d => d.way === way).length])),
    hoursBack: [Math.min(...hours), Math.max(...hours)],
    owed: sum(d => d.owed),
    broughtBack: sum(d => d.broughtBack),
    lost: sum(d => d.lost),
    onlyOnTheLostPhone: sum(d => d.onlyOnTheLostPhone),
    revokedCameBack: all.filter(d => d.revokedCameBack).length,
    forgottenCameBack: all.filter(d => d.forgottenCameBack).length,
    enrolledStaysOut: all.filter(d => d.enrolledStaysOut).length,
    stuck: sum(d => d.stuck),
    newEpochs: sum(d => d.newEpochs),
    faults: [...new Set(all.flatMap(d => d.faults))],
  })
}

export const isGood = (d: Drilled): boolean =>
  d.lost === 0 &&
  !d.revokedCameBack &&
  !d.forgottenCameBack &&
  !d.enrolledStaysOut &&
  d.stuck === 0 &&
  d.newEpochs === 1 &&
  d.faults.length === 0
