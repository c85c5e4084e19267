import type { PullAnswer } from '../../../src/domain/log/index.ts'
import { Refusal } from '../refusal.ts'
import type { Client } from './client.ts'
import { csvLine } from './csv.ts'
import type { PullFolder } from './folder.ts'
import { cellsOf, columnsWith, jsonLine, rowOf } from './row.ts'
import type { Row } from './row.ts'
import type { Format } from './state.ts'

export const epochChangedCode = 3

const epochChanged = (): Refusal =>
  new Refusal(
    'Riwayat di server sudah berganti (server dipulihkan dari cadangan). Tidak ada yang ditulis. ' +
      'Tarik ulang dari awal, tanpa --since, ke folder yang baru.',
    epochChangedCode,
  )

/** Pages until the server has no more. `since`: epoch and cursor of the run before. */
async function* pages(client: Client, since: { epoch?: string | undefined; cursor?: string | undefined }) {
  let { epoch, cursor } = since
  for (;;) {
    const page: PullAnswer = await client.pull(cursor)
    if (cursor !== undefined && (page.restarted === true || (epoch !== undefined && epoch !== page.epoch)))
      throw epochChanged()
    epoch = page.epoch
    cursor = page.cursor
    yield { epoch, cursor, rows: page.items.flatMap(item => rowOf(item) ?? []) }
    if (!page.more) return
  }
}

export async function pullToFolder(
  client: Client,
  folder: PullFolder,
  since: string | undefined,
): Promise<number> {
  const { epoch, cursor, format } = folder.state()
  let written = 0
  for await (const page of pages(client, { epoch, cursor: cursor ?? since }))
    written += await folder.add(page)
  await client.declare('pull', format, written)
  return written
}

type Out = (text: string) => Promise<void>

/** At least once: whoever keeps the cursor that is said at the end goes on from there. Gives that cursor. */
export async function pullToOutput(
  client: Client,
  format: Format,
  since: string | undefined,
  out: Out,
): Promise<string> {
  let last = since ?? ''
  let rows = 0
  for await (const page of pages(client, { cursor: since })) {
    await out(format === 'ndjson' ? page.rows.map(jsonLine).join('') : csvBlocks(page.rows))
    rows += page.rows.length
    last = page.cursor
  }
  await client.declare('pull', format, rows)
  return last
}

/** On one stream the kinds follow each other, each with its own header; files (`--out`) have one each. */
function csvBlocks(rows: readonly Row[]): string {
  return [...Map.groupBy(rows, r => r.kind)].map(([kind, own]) => csvBlock(kind, own)).join('')
}

function csvBlock(kind: string, rows: readonly Row[]): string {
  const columns = columnsWith([], rows)
  const lines = rows.map(row => {
    const cells = cellsOf(row)
    return csvLine([kind, ...columns.map(c => cells[c])])
  })
  return csvLine(['kind', ...columns]) + lines.join('')
}
