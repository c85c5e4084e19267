import { contributionsOf, countsAsTree } from '../../src/domain/indicators/index.ts'
import type { Span, World } from '../../src/domain/indicators/index.ts'
import { groupsOf } from '../../src/domain/log/index.ts'
import type { Item } from '../../src/domain/log/index.ts'
import { attendedBy } from './attended.ts'
import type { FigureChange } from './figure-store.ts'
import { keptMonths } from './kept-months.ts'
import { samePersons } from './pointing.ts'
import type { Pointing } from './pointing.ts'

/** Nothing is counted before the first year for which there are plans (`target-tahunan`): a wrong year makes no hundred months. */
export const firstMonth = '2020-01'

type Means = {
  readonly before: Pointing
  readonly after: Pointing
  readonly about: (id: string) => Promise<readonly Item[]>
  readonly world: World
  readonly until: string
  readonly stamp: string
}

/** The rows of these and of whoever is, or was until now, the same person as one of them: each person is folded once. */
export async function refold(
  ids: readonly string[],
  { before, after, about, world, until, stamp }: Means,
): Promise<Required<Pick<FigureChange, 'persons' | 'gone'>>> {
  const members = [...(await samePersons(after, [...(await samePersons(before, ids))]))]
  const links = (await after.from(members, 'sama')).map(p => ({ a: p.source, b: p.target, active: true }))
  const groups = groupsOf(links)
  const came = await attendedBy(after, members)
  const span: Span = { from: firstMonth, until }
  const persons = []
  const gone: string[] = []
  for (const id of members) {
    const group = groups.get(id)
    const own = group ? [...group.members] : [id]
    const items = group && group.id !== id ? [] : (await Promise.all(own.map(about))).flat()
    if (!items.some(i => i.entry.kind === 'orang')) {
      gone.push(id)
      continue
    }
    const attended = own.flatMap(m => came.get(m) ?? [])
    const made = contributionsOf({ id, items, group, attended }, countsAsTree, span, world)
    persons.push({ id, stamp, months: keptMonths(made), homes: homesIn(items) })
  }
  return { persons, gone }
}

/**
 * Every posyandu that her register entry ever named: what its policy says may be what she is read by. And every family: who
 * else is in it decides whether she is the one by whom it begins to count.
 */
function homesIn(items: readonly Item[]): string[] {
  const named = items
    .filter(i => i.entry.kind === 'orang')
    .flatMap(({ entry }) => [entry.posyandu, entry.body['posyandu'], entry.body['rumah']])
  return [...new Set(named.filter(p => typeof p === 'string'))]
}
