import { median } from '../line.ts'
import type { Line } from '../line.ts'
import { backlogRecords } from '../push/backlog.ts'
import { mustBeKept } from './kept.ts'
import type { Cadre, LoadServer } from './server.ts'
import { plainTogether, pushTogether } from './together.ts'
import type { Together } from './together.ts'

/** The first phones warm both servers up and are not counted: a server runs for weeks. */
const warming = 2
const phones = 8
const rounds = 2
export const ingestPhones = warming + phones * rounds
const plainAtOnce = 500

type Servers = { readonly real: LoadServer; readonly plain: Parameters<typeof plainTogether>[0] }

/** Eight phones with 2,400 records each, together: what a second of the server takes. */
export async function measureIngest({ real, plain }: Servers): Promise<Line> {
  const [ours, lines]: [Together[], Together[]] = [[], []]
  let kept = 0
  for (const some of groups(real.cadres.slice(0, ingestPhones))) {
    const { pushed, ...took } = await pushTogether(real, some)
    kept += await mustBeKept(real.folder, pushed)
    ours.push(took)
    lines.push(await plainTogether(plain, some, plainAtOnce))
  }
  const value = median(ours.slice(1).map(perThousand))
  const cpu = median(ours.slice(1).map(t => t.cpu / thousands))
  return {
    what: `push, ${phones} phones together, per 1,000`,
    value,
    unit: 'ms',
    baseline: { what: 'gzip NDJSON, no checks', value: median(lines.slice(1).map(perThousand)) },
    goal: 100,
    reference: 29,
    note: `${Math.round(1e6 / value).toLocaleString('en')} records/s with session, validation, rights and audit, synchronous FULL; ${cpu.toFixed(1)} ms of it the server's CPU. ${kept.toLocaleString('en')} sent = acknowledged = rows in the log`,
  }
}

const thousands = (phones * backlogRecords) / 1000
const perThousand = ({ each }: Together): number => Math.max(...each) / thousands

function groups(cadres: readonly Cadre[]): readonly (readonly Cadre[])[] {
  const all = [cadres.slice(0, warming)]
  for (let at = warming; at < cadres.length; at += phones) all.push(cadres.slice(at, at + phones))
  return all
}
