import type { Client } from 'pg'
import type { AuditRow } from '../auth/accounts.ts'
import { postgresReading } from '../auth/postgres-door.ts'
import { figureReads } from '../projections/figure-reads.ts'
import type { InspectedBucket, InspectedEntry, Inspection } from '../inspect.ts'
import { brokenSql, inspectSql } from '../sqlite/inspect-sql.ts'
import { asking } from './ask.ts'
import type { Ask } from './ask.ts'
import { connect } from './connect.ts'
import { logReads } from './reads.ts'
import { tablesSql } from './snapshot.ts'
import { readSql } from './sql.ts'

const pageSize = 1000

/** One read transaction, beside processes that may be writing. */
export async function inspectPostgres(url: string): Promise<Inspection> {
  const client = await connect(url)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  return inspectOver(client)
}

/** What the transaction of this connection sees. */
export function inspectOver(client: Client): Inspection {
  const ask = eachByItself(client, asking(client))
  const ids = async (sql: string, wanted: readonly string[]): Promise<string[]> =>
    (
      await ask<{ id: string }>(
        sql.replace('json_each(?)', 'unnest($1::text[])').replace('AS wanted', 'AS wanted (value)'),
        wanted,
      )
    ).map(r => r.id)
  return {
    integrity: () => readable(ask),
    steps: async () =>
      (await ask<{ name: string }>('SELECT name FROM migrations ORDER BY name')).map(r => r.name),
    broken: async rule => (await ask<{ found: number }>(brokenSql[rule]))[0]?.found ?? 0,
    entries: () => pages<InspectedEntry>(ask, inspectSql.entries, 'seq', e => e.seq),
    about: logReads(ask).about,
    digests: () => ask<InspectedBucket>(inspectSql.digests),
    figures: figureReads(postgresReading(ask)),
    auditRows: () => pages<AuditRow>(ask, inspectSql.audit, 'n', row => row.n),
    highWater: async () => (await ask<{ high: number }>(readSql.highWater))[0]?.high ?? 0,
    meta: async key => (await ask<{ value: string }>(readSql.meta, key))[0]?.value,
    notForgotten: subjects => ids(inspectSql.notForgotten, subjects),
    notRevoked: replicas => ids(inspectSql.notRevoked, replicas),
    absentAccounts: accounts => ids(inspectSql.absentAccounts, accounts),
    close: () => client.end(),
  }
}

/** A question that fails, at a damaged page perhaps, does not take the answers of the others with it. */
function eachByItself(client: Client, ask: Ask): Ask {
  return async (sql, ...cells) => {
    await client.query('SAVEPOINT question')
    const answer = ask<never>(sql, ...cells)
    await answer.catch(() => client.query('ROLLBACK TO SAVEPOINT question'))
    await client.query('RELEASE SAVEPOINT question')
    return answer
  }
}

/** Reads every table whole: a page that its checksum or its rows contradict says so. */
async function readable(ask: Ask): Promise<string> {
  for (const { name } of await ask<{ name: string }>(tablesSql))
    await ask(`SELECT count(whole::text) FROM ${name} AS whole`)
  return 'ok'
}

/** A large log is read a thousand rows at a time, by the number that orders it. */
async function* pages<R extends object>(
  ask: Ask,
  sql: string,
  by: 'seq' | 'n',
  numberOf: (row: R) => number,
): AsyncIterable<R> {
  const after = `SELECT * FROM (${sql.replace(/ ORDER BY \w+$/, '')}) AS row WHERE ${by} > $1 ORDER BY ${by} LIMIT ${pageSize}`
  for (let last = 0; ;) {
    const rows = await ask<R>(after, last)
    yield* rows
    const end = rows.at(-1)
    if (!end || rows.length < pageSize) return
    last = numberOf(end)
  }
}
