import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../sync-server/version.ts'
import type { Line } from './line.ts'
import { parts } from './parts.ts'
import { measureAssess } from './assess/measure.ts'
import { buildApp } from './build.ts'
import { measureHandover } from './handover/measure.ts'
import { measurePhone } from './phone/measure.ts'
import { measurePush, pushLines } from './push/measure.ts'
import { measurePws } from './pws/measure.ts'
import { measureNet } from './net/measure.ts'
import type { Line } from './line.ts'
import { jsonOf, tableOf } from './table.ts'

/**
 * `npm run bench [-- --only phone|push|…]`: what this build weighs and how fast it is, beside what it is compared with,
 * measured in one run.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = parts.filter(p => values.only === undefined || p.name === values.only)
if (chosen.length === 0) {
  console.error(`There is no part ${values.only}. There are: ${parts.map(p => p.name).join(', ')}.`)
  process.exit(2)
}
const began = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'saku-bench-'))
try {
  const lines: Line[] = []
  for (const { says, measure } of chosen) {
    console.error(says)
    lines.push(...(await measure(folder)))
  }
const say = (line: string): void => console.error(line)
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
if (only !== undefined && only !== 'pws') throw new Error(`There is no part "${only}": --only pws`)

/** Everything that one machine measures in minutes. */
async function measureAll(): Promise<Line[]> {
  say('Building …')
  const built = await buildApp(join(folder, 'app'))
  say('Phone: start, search, save (real Chromium, CPU ×6) …')
  const phone = await measurePhone(built, folder)
  say('Server: push of 2,400 records …')
  const push = pushLines(await measurePush(folder))
  say('Line: a day, a backlog and a first download on EDGE, cut connections …')
  const net = await measureNet(folder)
  say('Rules: the whole assessment of each of 400 people, the list of 2,000 …')
  const checks = [...(await measureAssess()), ...(await measureTasks())]
  say('Hand-over: the queue of a day of 60 people, read from pictures as a cheap camera takes them …')
  return [...phone, ...push, ...net, ...checks, ...(await measureHandover())]
}

async function measureFigures(): Promise<Line[]> {
  say('Figures: a tenth of Dumai is loaded and worked through …')
  return measurePws(folder)
}

try {
  const lines =
    only === 'pws' ? await measureFigures() : [...(await measureAll()), ...(await measureFigures())]
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
