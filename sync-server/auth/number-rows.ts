import type { Ranges } from '../../src/domain/devices/index.ts'
import type { WriterNumbers } from './accounts.ts'
import type { Sql } from './door.ts'

type Row = {
  writer: string
  account: string
  device: string
  epoch: string | null
  made: number
  unsent: number | null
  received: string
  lost: string
  lost_since: string | null
  excused: string
}

const rangesIn = (text: string): Ranges => JSON.parse(text) as Ranges // written by `putNumbers`

const numbersOf = (r: Row): WriterNumbers => ({
  writer: r.writer,
  account: r.account,
  device: r.device,
  epoch: r.epoch ?? undefined,
  made: r.made,
  unsent: r.unsent ?? undefined,
  received: rangesIn(r.received),
  lost: rangesIn(r.lost),
  lostSince: r.lost_since ?? undefined,
  excused: rangesIn(r.excused),
})

/** Of these writers, and of all that this device wrote as. */
export async function numbersFor(
  sql: Sql,
  list: string,
  device: string,
  writers: readonly string[],
): Promise<WriterNumbers[]> {
  // Sorted here: with an order SQLite plans this statement anew each time.
  const statement = `select * from device_numbers where device = ? or writer in ${list}`
  const rows = await sql.all<Row>(statement, device, JSON.stringify(writers))
  return rows.map(numbersOf).sort((a, b) => (a.writer < b.writer ? -1 : 1))
}

/** Whose numbers they are stands fast. */
export const putNumbers = (sql: Sql, n: WriterNumbers): Promise<void> =>
  sql.run(
    `insert into device_numbers (writer, account, device, epoch, made, unsent, received, lost, lost_since, excused)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (writer) do update set device = excluded.device, epoch = excluded.epoch, made = excluded.made,
     unsent = excluded.unsent, received = excluded.received, lost = excluded.lost, lost_since = excluded.lost_since,
     excused = excluded.excused`,
    n.writer,
    n.account,
    n.device,
    n.epoch ?? null,
    n.made,
    n.unsent ?? null,
    JSON.stringify(n.received),
    JSON.stringify(n.lost),
    n.lostSince ?? null,
    JSON.stringify(n.excused),
  )
