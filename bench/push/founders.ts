import { serveParent } from '../child.ts'
import { backlogOf } from './backlog.ts'
import type { Backlog, Size } from './backlog.ts'

/**
 * What must be on a server before the phones of these backlogs can push. Inventing a backlog leaves a heap behind that no
 * server has, and the clearing of it would be counted as the price of a push: so this is a program of its own.
 */
export type Founder = Omit<Backlog, 'saves'>
export type FoundersTask = { readonly seeds: readonly string[]; readonly size?: Size }

const { seeds, size } = JSON.parse(process.argv[2] ?? '{}') as FoundersTask // from startChild
const founders = seeds.map((seed): Founder => {
  const { account, posyandu, replica, areas } = backlogOf(seed, size)
  return { seed, account, posyandu, replica, areas }
})
serveParent(founders, async () => undefined)
