import { parseArgs } from 'node:util'
import { plants } from './plants.ts'
import { firstSeedOf, runSeed, runSeeds } from './seeds.ts'

/**
 * npm run simulate -- --histories 2000 --seed 1 [--plant NAME|all] [--story]
 * One JSON line; ends with 1 when an invariant was violated. `--plant all` ends with 1 when a planted bug was not found.
 * `--story` tells one seed step by step.
 */
const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    plant: { type: 'string' },
    story: { type: 'boolean', default: false },
  },
})
const [seed, histories] = [Number(values.seed), Number(values.histories)]

async function everyPlant(): Promise<boolean> {
  const firstSeeds: Record<string, number | null> = {}
  for (const name of Object.keys(plants))
    firstSeeds[name] = (await firstSeedOf(name, seed, histories)) ?? null
  const found = Object.values(firstSeeds).every(first => first !== null)
  console.log(JSON.stringify({ plants: firstSeeds, within: histories, found }))
  return found
}

async function many(): Promise<boolean> {
  const started = performance.now()
  const plant = values.plant === undefined ? undefined : plants[values.plant]
  if (values.plant !== undefined && !plant) throw new Error(`There is no plant ${values.plant}`)
  const sum = await runSeeds({ seed, histories }, plant ? { plant } : {})
  const perHour = Math.round((sum.histories * 3_600_000) / (performance.now() - started))
  const seeds = sum.seeds.slice(0, 20)
  console.log(
    JSON.stringify({ ...sum, seeds, seedsWithViolations: sum.seeds.length, perHour, plant: values.plant }),
  )
  return sum.seeds.length === 0
}

async function story(): Promise<boolean> {
  const plant = values.plant === undefined ? undefined : plants[values.plant]
  const outcome = await runSeed({ seed, story: line => console.log(line), ...(plant && { plant }) })
  console.log(JSON.stringify({ ...outcome, state: undefined }))
  return outcome.violations.length === 0
}

const good = await (values.story ? story() : values.plant === 'all' ? everyPlant() : many())
process.exitCode = good ? 0 : 1
