import { expect, it } from 'vitest'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import { pageSql, readSql, treeSql, writeSql } from '../../sync-server/postgres/sql.ts'
import { emptyDatabase } from './database.ts'

/** Of the tables that grow with the log or with the people in it. */
const facts = ['log', 'places', 'subjects', 'digests', 'held', 'held_about']

type Node = { readonly [key: string]: unknown; readonly Plans?: readonly Node[] }

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

const isScan = (node: Node): boolean =>
  facts.includes(String(node['Relation Name'])) &&
  String(node['Node Type']).endsWith('Scan') &&
  !('Index Cond' in node || 'Recheck Cond' in node)

it('no query grows with the table: each finds its rows by an index', async () => {
  const handle = await openPostgres(await emptyDatabase())
  const scans: string[] = []
  await handle.write(async ask => {
    // An empty table is always read whole; without that choice the planner shows whether there is another way.
    await ask('SET LOCAL enable_seqscan = off')
    await ask('SET LOCAL plan_cache_mode = force_generic_plan')
    for (const [name, sql] of Object.entries({ ...readSql, ...writeSql, page: pageSql })) {
      await ask(`PREPARE plan_${name} AS ${sql}`)
      const count = Math.max(0, ...[...sql.matchAll(/\$(\d+)/g)].map(m => Number(m[1])))
      const nothing = Array.from({ length: count }, () => 'NULL').join(', ')
      const [row] = await ask<{ 'QUERY PLAN': { Plan: Node }[] }>(
        `EXPLAIN (FORMAT JSON) EXECUTE plan_${name}${count > 0 ? `(${nothing})` : ''}`,
      )
      const nodes = (row?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => nodesOf(Plan))
      expect(nodes.length).toBeGreaterThan(0)
      scans.push(...nodes.filter(isScan).map(node => `${name}: ${JSON.stringify(node)}`))
    }
  })
  await handle.close()
  expect(scans).toEqual([])
  expect(Object.keys(treeSql)).toEqual(['version', 'areas', 'areaParents'])
})
