import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../child.ts'
import type { Child } from '../child.ts'
import { backlogOf } from '../push/backlog.ts'
import type { Backlog, Size } from '../push/backlog.ts'
import type { Ready as PlainReady } from '../push/plain-server.ts'
import type { CadreSessions, Ready, Task } from '../real-server.ts'

/** One cadre with a phone, and what lies unsent on it. */
export type Cadre = CadreSessions & { readonly backlog: Backlog }

export type LoadServer = {
  readonly url: string
  /** Its data. */
  readonly folder: string
  readonly cadres: readonly Cadre[]
} & Pick<Child<unknown>, 'cpu' | 'peak' | 'stop'>

type Wanted = { readonly seeds: readonly string[]; readonly size?: Size; readonly others?: number }

/** The product's server in a process of its own, with the cadres of as many posyandu. */
export async function loadServer(folder: string, { seeds, size, others = 0 }: Wanted): Promise<LoadServer> {
  const own = mkdtempSync(join(folder, 'load-'))
  const task: Task = { folder: own, backlogs: seeds, others, ...(size && { size }) }
  const { ready, cpu, peak, stop } = await startChild<Ready>(new URL('../real-server.ts', import.meta.url), [
    JSON.stringify(task),
  ])
  const cadres = seeds.map((seed, i) => {
    const sessions = ready.sessions[i]
    if (!sessions) throw new Error(`No session for ${seed}`)
    return { ...sessions, backlog: backlogOf(seed, size) }
  })
  return { url: ready.url, folder: own, cadres, cpu, peak, stop }
}

/** Who checks nothing, in a process of its own. */
export const plainServer = (folder: string): Promise<Child<PlainReady>> =>
  startChild<PlainReady>(new URL('../push/plain-server.ts', import.meta.url), [
    join(mkdtempSync(join(folder, 'plain-')), 'plain.sqlite'),
  ])
