import { gunzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import fastify from 'fastify'
import { serveParent } from '../child.ts'

/**
 * What the bytes and the disk allow: a batch of lines becomes rows in one transaction with the same durability and three
 * indexes, and nobody asks who sent it, whether it is new, or what it says.
 */
export type Ready = { readonly url: string }

const [, , file = ''] = process.argv
const db = new Sqlite(file)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec(`
  CREATE TABLE log (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, about TEXT NOT NULL, kind TEXT NOT NULL, json TEXT NOT NULL);
  CREATE INDEX log_about ON log (about, seq);
  CREATE INDEX log_kind ON log (kind, seq);
`)
const insert = db.prepare('INSERT OR REPLACE INTO log (id, about, kind, json) VALUES (?, ?, ?, ?)')
const insertAll = db.transaction((lines: readonly string[]) => {
  for (const line of lines) {
    const { id, about, kind } = JSON.parse(line) as Record<'id' | 'about' | 'kind', string> // ours
    insert.run(id, about, kind, line)
  }
})

const app = fastify({ bodyLimit: 64 * 1024 * 1024 })
app.addContentTypeParser(
  'application/x-ndjson',
  { parseAs: 'buffer' },
  async (_request: unknown, body: Buffer) => gunzipSync(body).toString('utf8').split('\n'),
)
app.post<{ Body: string[] }>('/batch', async request => {
  insertAll(request.body)
  return { taken: request.body.length }
})
const url = await app.listen({ host: '127.0.0.1', port: 0 })
serveParent({ url } satisfies Ready, async () => {
  await app.close()
  db.close()
})
