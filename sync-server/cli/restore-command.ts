import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readLedger } from '../ledger/file-ledger.ts'
import { lockFolder } from '../lock.ts'
import { madeAt, openEpochAfter, redoneSince } from '../restored.ts'
import { replaceDatabase } from '../restore.ts'
import { newerRefusal, schemaOf } from '../schema.ts'
import { claimFolder, openPlaces } from '../serve-folder.ts'
import type { Places } from '../serve-folder.ts'
import { defaultFolder } from '../serve-settings.ts'
import { inspectSqlite } from '../sqlite/inspect.ts'
import { faultsIn, verify } from '../verify/run.ts'
import { withLocal } from './local.ts'
import { Refusal } from './refusal.ts'
import { agoOf, restoredWords, timeOf } from './restore-words.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

export async function restore(args: string[]): Promise<void> {
  if (process.env['DATABASE_URL'] !== undefined) throw new Refusal(byPostgres)
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ke: { type: 'string' } },
  })
  const [given] = positionals
  if (given === undefined) throw new Refusal('Pemakaian: restore BERKAS [--ke FOLDER]')
  const folder = values.ke ?? process.env['SAKU_DATA'] ?? defaultFolder('serve')
  const copy = await checkedCopy(findCopy(given, folder))
  const refused = await claimFolder(folder, 'serve')
  if (refused !== undefined) throw new Refusal(refused)
  const unlock = await lockFolder(folder)
  if (!unlock) throw new Refusal('Server sedang berjalan di folder ini. Hentikan dulu, lalu ulangi.')
  try {
    const places = await openPlaces(folder, process.env['SAKU_LEDGER'])
    await putBack(copy, places, folder)
  } finally {
    unlock()
  }
}

const byPostgres =
  'Server ini memakai PostgreSQL: hentikan semua server, pasang cadangan dengan pg_restore (lihat docs/postgres.md), lalu jalankan ' +
  'lagi. Zaman baru dibuka dan ledger dipakai saat dimulai.'

/** A name alone is looked for among the server's own backups. */
function findCopy(given: string, folder: string): string {
  const found = [resolve(given), join(folder, 'backups', given)].find(existsSync)
  if (found === undefined)
    throw new Refusal(`Tidak ada berkas ${given}, juga tidak di ${join(folder, 'backups')}.`)
  return found
}

type Copy = {
  readonly file: string
  readonly epoch: string | undefined
  readonly high: number
  readonly at: Date
}

async function checkedCopy(file: string): Promise<Copy> {
  const db = inspectSqlite(file)
  try {
    const damaged = await db.integrity().catch(messageOf)
    if (damaged !== 'ok')
      throw new Refusal(`Cadangan ini rusak dan tidak dipasang: ${damaged}. Pakai cadangan lain.`)
    const steps = await db.steps().catch(() => undefined)
    if (!steps) throw new Refusal(`${file} bukan cadangan Saku Kader.`)
    const newer = newerRefusal(schemaOf(steps))
    if (newer !== undefined) throw new Refusal(newer)
    const faults = faultsIn(await verify(db)).filter(f => f.name !== 'schema')
    const at = madeAt(file)
    say(`Cadangan utuh: ${file}, dari ${timeOf(at)} (${agoOf(at, new Date())}).`)
    for (const { says, wrong } of faults) say(`PERHATIAN, sudah begitu di cadangan: ${says}: ${wrong}`)
    return { file, epoch: await db.meta('epoch'), high: await db.highWater(), at }
  } finally {
    await db.close()
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function putBack(copy: Copy, places: Places, folder: string): Promise<void> {
  const { memory } = await readLedger(places.ledger)
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const aside = join(folder, `sebelum-restore-${stamp}Z`)
  replaceDatabase(copy.file, places.database, aside)
  if (existsSync(aside)) say(`Database yang lama disimpan di ${aside}; tidak ada yang dihapus.`)
  await withLocal(places, async ({ ctx }) => {
    await openEpochAfter(ctx, copy.epoch)
    const redone = redoneSince(memory.records(), copy.at)
    const behind = memory.highWater() - copy.high
    const hadLedger = memory.records().length > 1
    for (const line of restoredWords({ redone, behind, hadLedger, at: copy.at, now: ctx.now() })) say(line)
  })
}
