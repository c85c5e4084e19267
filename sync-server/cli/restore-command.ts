import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { noteBack } from '../copy/moved.ts'
import { putInPostgres } from '../copy/put-in-postgres.ts'
import { lockFolder } from '../lock.ts'
import { openEpochAfter, redoneSince } from '../restored.ts'
import { replaceDatabase } from '../restore.ts'
import { claimFolder, openPlaces } from '../serve-folder.ts'
import type { Places } from '../serve-folder.ts'
import { ledgerOf } from '../verify/places.ts'
import { checkedCopy } from './checked-copy.ts'
import type { Copy } from './checked-copy.ts'
import { folderIn, postgresIn, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'
import { agoOf, restoredWords, timeOf } from './restore-words.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

export async function restore(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ke: { type: 'string' } },
  })
  const [given] = positionals
  if (given === undefined) throw new Refusal('Pemakaian: restore BERKAS [--ke FOLDER]')
  const postgres = postgresIn(process.env)
  if (postgres !== undefined && values.ke !== undefined) throw new Refusal(eitherOr)
  const folder = values.ke ?? folderIn(process.env)
  const copy = await checkedCopy(findCopy(given, folder), say)
  say(`Cadangan utuh: ${copy.file}, dari ${timeOf(copy.at)} (${agoOf(copy.at, new Date())}).`)
  const refused = await claimFolder(folder, 'serve')
  if (refused !== undefined) throw new Refusal(refused)
  const unlock = await lockFolder(folder)
  if (!unlock) throw new Refusal(serving)
  try {
    const places = await openPlaces(folder, process.env['SAKU_LEDGER'], postgres)
    await putBack(copy, places, folder)
  } finally {
    unlock()
  }
}

const eitherOr =
  '--ke FOLDER memasang cadangan di sebuah folder (SQLite), DATABASE_URL di PostgreSQL. Pakai salah satu saja.'
const serving = 'Server sedang berjalan. Hentikan dulu (semua prosesnya), lalu ulangi.'

/** A name alone is looked for among the server's own backups. */
function findCopy(given: string, folder: string): string {
  const found = [resolve(given), join(folder, 'backups', given)].find(existsSync)
  if (found === undefined)
    throw new Refusal(`Tidak ada berkas ${given}, juga tidak di ${join(folder, 'backups')}.`)
  return found
}

async function putBack(copy: Copy, places: Places, folder: string): Promise<void> {
  const memory = await ledgerOf(places)
  await (places.postgres === undefined
    ? putBackFile(copy, places, folder)
    : putBackPostgres(copy, places.postgres))
  await withLocal(places, async ({ ctx }) => {
    await openEpochAfter(ctx, copy.epoch)
    const redone = redoneSince(memory.records(), copy.at)
    const behind = memory.highWater() - copy.high
    const hadLedger = memory.records().length > 1
    for (const line of restoredWords({ redone, behind, hadLedger, at: copy.at, now: ctx.now() })) say(line)
  })
}

async function putBackFile(copy: Copy, { database }: Places, folder: string): Promise<void> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const aside = join(folder, `sebelum-restore-${stamp}Z`)
  replaceDatabase(copy.file, database, aside)
  await noteBack(folder)
  if (existsSync(aside)) say(`Database yang lama disimpan di ${aside}; tidak ada yang dihapus.`)
}

async function putBackPostgres({ file }: Copy, url: string): Promise<void> {
  const aside = `sebelum_restore_${new Date().toISOString().replaceAll(/\D/g, '')}`
  const put = await putInPostgres({ url, file, aside, replaces: true })
  if (put.outcome !== 'put') throw new Refusal(serving)
  if (put.kept !== undefined)
    say(`Catatan yang lama disimpan di skema ${put.kept} database itu; tidak ada yang dihapus.`)
}
