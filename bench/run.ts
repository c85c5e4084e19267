import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../sync-server/version.ts'
import type { Line } from './line.ts'
import { parts } from './parts.ts'
import { sizeNames, sizeOf } from './pws/size.ts'
import { jsonOf, tableOf } from './table.ts'

/**
 * `npm run bench [-- --only phone|push|… --size tenth|dumai]`: what this build weighs and how fast it is, beside what it is compared with,
 * measured in one run.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, size: { type: 'string', default: 'tenth' } },
})
const chosen = parts.filter(p => values.only === undefined || p.name === values.only)
if (chosen.length === 0) {
  console.error(`There is no part ${values.only}. There are: ${parts.map(p => p.name).join(', ')}.`)
  process.exit(2)
}
const size = sizeOf(values.size)
if (!size) {
  console.error(`There is no size ${values.size}. There are: ${sizeNames.join(', ')}.`)
  process.exit(2)
}
const began = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'saku-bench-'))
try {
  const lines: Line[] = []
  for (const { says, measure } of chosen) {
    console.error(says)
    lines.push(...(await measure(folder, size)))
  }
  const about = {
    version,
    at: new Date().toISOString(),
    cores: cpus().length,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    seconds: Math.round((performance.now() - began) / 1000),
  }
  console.log(tableOf(lines))
  console.log(
    `\n${about.cores} cores, load ${about.load}, ${about.seconds} s. Ratios count: absolute times follow the machine.`,
  )
  console.log(jsonOf(lines, about))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
