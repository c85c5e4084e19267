import { parseArgs } from 'node:util'
import { targets } from './targets.ts'
import type { Result } from './target.ts'

/**
 * npm run crash -- --target server|…|all [--kills N] [--seed N] [--database postgres]
 * One JSON line for each target. Ends with 0 when nothing was lost, 1 when something was, 2 when there is no such target,
 * and 3 when this machine cannot do it (no right to mount, no browser): nothing is proved then.
 */
const codes: Readonly<Record<Result['outcome'], number>> = { good: 0, impossible: 3, lost: 1 }

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'all' },
    kills: { type: 'string' },
    drills: { type: 'string' },
    times: { type: 'string' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'sqlite' },
  },
})
const names = values.target === 'all' ? Object.keys(targets) : [values.target]
const unknown = names.find(name => !Object.hasOwn(targets, name))
if (unknown !== undefined) {
  console.error(`There is no target ${unknown}. There are: ${Object.keys(targets).join(', ')}, all.`)
  process.exit(2)
}

const times = values.times ?? values.kills ?? values.drills
const outcomes: Result['outcome'][] = []
for (const name of names) {
  const began = performance.now()
  const target = await targets[name]?.()
  if (!target) continue
  const options = {
    times: times === undefined ? undefined : Number(times),
    seed: Number(values.seed),
    database: values.database === 'postgres' ? ('postgres' as const) : ('sqlite' as const),
    say: (line: string) => console.error(`${name}: ${line}`),
  }
  const { outcome, figures } = await target(options)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(JSON.stringify({ target: name, outcome, seed: options.seed, ...figures, seconds }))
  outcomes.push(outcome)
}
const worst = (['lost', 'impossible', 'good'] as const).find(o => outcomes.includes(o)) ?? 'good'
process.exit(codes[worst])
