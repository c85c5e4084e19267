import { runHistory } from './history.ts'
import type { HistoryOptions, Outcome } from './history.ts'
import { plants } from './plants.ts'
import type { Violation } from './world.ts'

/** Every so many seeds the same history runs again with all clocks right: nothing may differ but what clocks said. */
const clocksEvery = 8

export async function runSeed(options: HistoryOptions): Promise<Outcome> {
  const first = await settled(options)
  if (options.plant || options.seed % clocksEvery !== 0) return first
  const right = await settled({ ...options, skewed: false })
  const same = right.state === first.state
  const clocks: Violation = { check: 'I7', detail: 'the final state depends on the clocks of phones' }
  return { ...first, violations: same ? first.violations : [...first.violations, clocks] }
}

/** Code that throws where a person would see an error screen is a violation like any other. */
async function settled(options: HistoryOptions): Promise<Outcome> {
  try {
    return await runHistory(options)
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const nothing = { faults: 0, requests: 0, operations: 0, trace: '', state: '' }
    return { seed: options.seed, violations: [{ check: 'throws', detail }], ...nothing }
  }
}

export type Sum = {
  readonly histories: number
  readonly faults: number
  readonly requests: number
  readonly operations: number
  readonly violations: Readonly<Record<string, number>>
  readonly seeds: readonly number[]
  /** Time that processors worked for it. */
  readonly cpuMicros: number
}

/** Runs seeds one after the other; `until` may stop it early. */
export async function runSeeds(
  range: { readonly seed: number; readonly histories: number },
  options: Omit<HistoryOptions, 'seed'> = {},
  until: (outcome: Outcome) => boolean = () => false,
): Promise<Sum> {
  const began = process.cpuUsage()
  const violations: Record<string, number> = {}
  const seeds: number[] = []
  let [histories, faults, requests, operations] = [0, 0, 0, 0]
  for (let seed = range.seed; seed < range.seed + range.histories; seed++) {
    const outcome = await runSeed({ ...options, seed })
    histories += 1
    faults += outcome.faults
    requests += outcome.requests
    operations += outcome.operations
    for (const { check } of outcome.violations) violations[check] = (violations[check] ?? 0) + 1
    if (outcome.violations.length > 0) seeds.push(seed)
    if (until(outcome)) break
  }
  const { user, system } = process.cpuUsage(began)
  return { histories, faults, requests, operations, violations, seeds, cpuMicros: user + system }
}

/** The first seed at which the planted bug shows in an invariant that is meant to catch it. */
export async function firstSeedOf(
  name: string,
  seed: number,
  histories: number,
): Promise<number | undefined> {
  const plant = plants[name]
  if (!plant) throw new Error(`No such plant: ${name}. There are ${Object.keys(plants).join(', ')}`)
  const { finds, neighbours = false } = plant()
  let found: number | undefined
  await runSeeds({ seed, histories }, { plant, neighbours }, outcome => {
    if (!outcome.violations.some(v => finds.includes(v.check))) return false
    found = outcome.seed
    return true
  })
  return found
}
