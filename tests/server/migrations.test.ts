import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { migrations } from '../../sync-server/migrations/index.ts'
import { migrateSqlite } from '../../sync-server/migrations/migrate-sqlite.ts'
import { NewerDatabase } from '../../sync-server/migrations/migration.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'

const dir = mkdtempSync(join(tmpdir(), 'saku-migrate-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Every schema that this code ever had before its present one. */
const earlier = migrations.slice(0, -1).map((step, i) => [step.name, i + 1] as const)

const namesIn = (db: Sqlite.Database): unknown => db.prepare('SELECT name FROM migrations').pluck().all()

describe('migrations on SQLite', () => {
  it.each(earlier)(
    'a database that ends with %s is brought forward, and keeps what it holds',
    async (_, n) => {
      const file = join(dir, `older-${n}.sqlite`)
      const older = openHandle({ file }, migrations.slice(0, n))
      older.writer.exec(`INSERT INTO meta (key, value) VALUES ('kunci', 'lama')`)
      await older.close()
      const newer = openHandle({ file })
      expect(newer.reader.prepare('SELECT value FROM meta').pluck().all()).toEqual(['lama'])
      expect(new Set(namesIn(newer.reader) as string[])).toEqual(new Set(migrations.map(m => m.name)))
      await newer.close()
    },
  )

  it('a database of newer code is refused with a sentence, and nothing is changed', async () => {
    const file = join(dir, 'newer.sqlite')
    const tomorrow = { name: 'AddTomorrow', up: 'CREATE TABLE tomorrow (a TEXT) STRICT;' }
    await openHandle({ file }, [...migrations, tomorrow]).close()
    expect(() => openHandle({ file })).toThrow(NewerDatabase)
    expect(() => openHandle({ file })).toThrow('Saku Kader yang lebih baru (langkah AddTomorrow)')
  })

  it('a step that fails leaves nothing behind, nor do those before it', () => {
    const db = new Sqlite(':memory:')
    const broken = [
      ...migrations,
      { name: 'AddFault', up: 'CREATE TABLE fault (a TEXT); SELECT nothing FROM fault;' },
    ]
    expect(() => migrateSqlite(db, broken)).toThrow('nothing')
    expect(db.prepare('SELECT name FROM sqlite_master').all()).toEqual([])
  })
})
