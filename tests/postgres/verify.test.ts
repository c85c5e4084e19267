import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../sync-server/demo.ts'
import type { Found } from '../../sync-server/verify/check.ts'
import { inspect, ledgerOf } from '../../sync-server/verify/places.ts'
import { verify } from '../../sync-server/verify/run.ts'
import { connect } from '../../sync-server/postgres/connect.ts'
import { inspectOver } from '../../sync-server/postgres/inspect.ts'
import { callCommand } from '../server/call-command.ts'
import { openLocal } from '../server/local-world.ts'
import type { Local } from '../server/local-world.ts'
import { tamperings } from '../server/tamperings.ts'
import { emptyDatabase } from './database.ts'

let local: Local
beforeAll(async () => {
  local = await openLocal(await emptyDatabase())
  await local.opened(({ ctx }) => loadDemo(ctx, { people: 40, posyandu: 2, months: 2 }))
})
afterAll(() => local.drop())

const wrongIn = (found: readonly Found[]): string[] =>
  found.flatMap(c => (c.wrong === undefined ? [] : [c.name]))

/** What the checks say while this was done, which is then undone. */
async function afterTampering(sql: string): Promise<string[]> {
  const client = await connect(local.places.postgres ?? '')
  await client.query('BEGIN')
  await client.query(sql)
  const memory = await ledgerOf(local.places)
  const found = await verify(inspectOver(client), {
    records: memory.records(),
    highWater: memory.highWater(),
  })
  await client.end()
  return wrongIn(found)
}

describe('saku verify on PostgreSQL', () => {
  it('says OK to every check of a server that worked for months, and knows what it checked', async () => {
    const call = (...args: string[]) =>
      callCommand({ SAKU_DATA: local.folder, DATABASE_URL: local.places.postgres ?? '' }, ...args)
    const { stdout, status } = await call('verify')
    expect([status, stdout]).toEqual([0, expect.not.stringMatching('GALAT')])
    const told = JSON.parse((await call('verify', '--json')).stdout) as { ok: boolean; checks: Found[] }
    expect([told.ok, told.checks.length > 20]).toEqual([true, true])
  })

  it.each([...tamperings])('finds what breaks "%s"', async (name, sql) => {
    expect(await afterTampering(sql)).toContain(name)
  })

  it('goes on with the other checks after one that cannot be read', async () => {
    expect(await afterTampering('DROP TABLE digests')).toEqual(['digests'])
  })

  it('leaves nothing behind', async () => {
    const db = await inspect(local.places)
    expect(wrongIn(await verify(db))).toEqual([])
    await db.close()
  })
})
