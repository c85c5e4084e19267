import { parseArgs } from 'node:util'
import { noFigures, sharedOut, summed } from './jobs.ts'
import { plants } from './plants.ts'
import { firstSeedOf, runSeed, runSeeds } from './seeds.ts'
import type { Sum } from './seeds.ts'

/**
 * npm run simulate -- --histories 2000 --seed 1 [--jobs 2] [--plant NAME|all] [--neighbours] [--story]
 * One JSON line; ends with 1 when an invariant was violated. `--plant all` ends with 1 when a planted bug was not found.
 * `--neighbours`: another puskesmas beside this one, and people who come from there by claims.
 * `--seed N --story` tells one seed step by step: the same seed is the same history, to the last byte.
 */
const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    plant: { type: 'string' },
    neighbours: { type: 'boolean', default: false },
    story: { type: 'boolean', default: false },
  },
})
const [seed, histories, jobs] = [Number(values.seed), Number(values.histories), Number(values.jobs)]
const started = performance.now()

function planted() {
  if (values.plant === undefined) return {}
  const plant = plants[values.plant]
  if (!plant)
    throw new Error(`No such plant: ${values.plant}. There are all, ${Object.keys(plants).join(', ')}`)
  return { plant }
}

const chosen = () => ({ ...planted(), neighbours: values.neighbours })

async function everyPlant(): Promise<boolean> {
  const firstSeeds: Record<string, number | null> = {}
  for (const name of Object.keys(plants))
    firstSeeds[name] = (await firstSeedOf(name, seed, histories)) ?? null
  const found = Object.values(firstSeeds).every(first => first !== null)
  console.log(
    JSON.stringify({ plants: firstSeeds, of: Object.keys(plants).length, within: histories, found }),
  )
  return found
}

/** `perHour` by the clock on the wall; `perCoreHour` by the time that processors worked for it, whatever else they did. */
function tell(sum: Sum): boolean {
  const perHour = Math.round((sum.histories * 3_600_000) / (performance.now() - started))
  const perCoreHour = Math.round((sum.histories * 3_600_000_000) / sum.cpuMicros)
  const { cpuMicros: _, seeds, ...figures } = sum
  const first = { seeds: seeds.slice(0, 20), seedsWithViolations: seeds.length }
  console.log(
    JSON.stringify({ from: seed, ...figures, ...first, perHour, perCoreHour, jobs, plant: values.plant }),
  )
  return seeds.length === 0
}

async function many(): Promise<boolean> {
  const options = chosen()
  if (jobs === 1) return tell(await runSeeds({ seed, histories }, options))
  const more = [
    ...(values.plant === undefined ? [] : ['--plant', values.plant]),
    ...(values.neighbours ? ['--neighbours'] : []),
  ]
  return tell((await sharedOut({ seed, histories, jobs, more })).reduce(summed, noFigures))
}

async function story(): Promise<boolean> {
  const outcome = await runSeed({ seed, story: line => console.log(line), ...chosen() })
  console.log(JSON.stringify({ ...outcome, state: undefined }))
  return outcome.violations.length === 0
}

const run = (): Promise<boolean> => {
  if (values.story) return story()
  return values.plant === 'all' ? everyPlant() : many()
}

process.exitCode = (await run()) ? 0 : 1
