import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../../sync-server/sqlite.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import { readSql, treeSql, writeSql } from '../../sync-server/sqlite/sql.ts'
import { entry, id } from '../fixtures/entries.ts'
import { logStoreContract } from './log-store-contract.ts'

const dir = mkdtempSync(join(tmpdir(), 'saku-store-'))
let files = 0
const nextFile = (): string => join(dir, `log-${(files += 1)}.sqlite`)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

logStoreContract('SQLite in a file', async () => openSqlite({ file: nextFile() }))
logStoreContract('SQLite in memory', async () => openSqlite('memory'))

const appended = (word: string) => {
  const e = entry(word)
  const json = JSON.stringify(e)
  return { entry: e, json, hash: 'h', seenBy: e.seenBy, month: 202611, rescued: false, receivedBy: e.replica }
}

describe('SQLite', () => {
  it('no query grows with the table: none scans a table of facts', () => {
    const handle = openHandle('memory')
    const explain = (sql: string) => handle.reader.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    const plans = Object.entries({ ...readSql, ...writeSql }).flatMap(([name, sql]) => {
      const parameters = Array.from({ length: sql.split('?').length - 1 }, () => '[]')
      return explain(sql)
        .all(...parameters)
        .map(row => `${name}: ${JSON.stringify(row)}`)
    })
    const scans = plans.filter(p => p.includes('SCAN ') && !p.includes('SCAN wanted VIRTUAL TABLE'))
    const sorts = plans.filter(p => p.includes('TEMP B-TREE') && !p.startsWith('waiting:'))
    expect([scans, sorts]).toEqual([[], []])
    expect(Object.keys(treeSql)).toEqual(['areas', 'areaParents'])
  })

  it('is durable to the last commit: WAL, synchronous FULL, and erased bodies are overwritten', () => {
    const handle = openHandle({ file: nextFile() })
    const pragma = (name: string) => handle.writer.pragma(name, { simple: true })
    expect([
      pragma('journal_mode'),
      pragma('synchronous'),
      pragma('secure_delete'),
      pragma('busy_timeout'),
    ]).toEqual(['wal', 2, 1, 5000])
  })

  it('nobody sees a row of a batch before its commit', async () => {
    const store = openSqlite({ file: nextFile() })
    const during = await store.write(async tx => {
      tx.append(appended('a'), id('Melati'))
      return store.read.known([id('a')])
    })
    expect(during.size).toBe(0)
    expect((await store.read.known([id('a')])).size).toBe(1)
    await store.close()
  })

  it('opens again with everything, and runs no step twice', async () => {
    const file = nextFile()
    const first = openSqlite({ file })
    await first.write(async tx => tx.append(appended('a'), id('Melati')))
    await first.close()
    const second = openSqlite({ file })
    expect(await second.read.highWater()).toBe(1)
    await second.close()
  })

  it('a snapshot of a file or of memory opens as it was', async () => {
    for (const source of [{ file: nextFile() }, 'memory'] as const) {
      const store = openSqlite(source)
      await store.write(async tx => tx.append(appended('a'), id('Melati')))
      const bytes = await store.snapshot()
      await store.write(async tx => tx.append(appended('b'), id('Melati')))
      const restored = openSqlite({ bytes })
      expect([...(await restored.read.known([id('a'), id('b')])).keys()]).toEqual([id('a')])
      await restored.write(async tx => tx.append(appended('c'), id('Melati')))
      expect(await restored.read.highWater()).toBe(2)
      await Promise.all([store.close(), restored.close()])
    }
  })
})
