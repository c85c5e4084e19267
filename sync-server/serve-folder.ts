import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSeals } from './emergency/seal-files.ts'
import type { Seals } from './emergency/seals.ts'
import type { Mode } from './serve-settings.ts'
import { ifThere } from './if-there.ts'
import { lockFile } from './lock.ts'

export type Places = {
  readonly database: string
  /** Several processes have a file each in the folder of this one. */
  readonly ledger: string
  readonly backups: string
  readonly secret: string
  readonly seals: Seals
  /** The address of PostgreSQL, which then stands in the place of the file `database`. */
  readonly postgres?: string | undefined
}

const marker = (folder: string): string => join(folder, 'saku-mode')

/** Contents and rights of the two never mix: a folder is the one or the other for ever. */
export async function claimFolder(folder: string, mode: Mode): Promise<string | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const was = await readOr(marker(folder))
  if (was === undefined) await writeFile(marker(folder), mode, { mode: 0o600 })
  if (was === undefined || was === mode) return undefined
  return was === 'demo'
    ? `Folder ${folder} berisi data contoh. Server sungguhan tidak memakainya: pilih folder lain dengan SAKU_DATA.`
    : `Folder ${folder} berisi data sungguhan. Data contoh tidak dicampur ke sana: pilih folder lain dengan SAKU_DEMO_DATA.`
}

export const sealsName = 'seal-keys.json'

/** Ledger, secret and keys for sealing lie beside the database, in a folder of their own that is backed up apart (`SAKU_LEDGER`). */
export async function openPlaces(
  folder: string,
  ledgerFolder = join(folder, 'ledger'),
  postgres?: string,
): Promise<Places> {
  await mkdir(ledgerFolder, { recursive: true, mode: 0o700 })
  if (postgres === undefined) return { ...(await readPlaces(folder, ledgerFolder)), postgres }
  // Of several processes that start at once one makes secret and keys.
  const unlock = lockFile(join(ledgerFolder, 'open.lock'), patienceMs)
  if (!unlock) throw new Error(`Another process keeps ${ledgerFolder} locked`)
  try {
    return { ...(await readPlaces(folder, ledgerFolder)), postgres }
  } finally {
    unlock()
  }
}

const patienceMs = 20_000

async function readPlaces(folder: string, ledgerFolder: string): Promise<Omit<Places, 'postgres'>> {
  return {
    database: join(folder, 'saku.sqlite'),
    ledger: join(ledgerFolder, 'ledger.ndjson'),
    backups: join(folder, 'backups'),
    secret: await secretIn(join(ledgerFolder, 'secret')),
    seals: await openSeals(join(ledgerFolder, sealsName)),
  }
}

async function secretIn(path: string): Promise<string> {
  const known = await readOr(path)
  if (known !== undefined) return known
  const secret = randomBytes(32).toString('base64url')
  await writeFile(path, secret, { mode: 0o600, flag: 'wx', flush: true })
  return secret
}

async function readOr(path: string): Promise<string | undefined> {
  const text = await ifThere(readFile(path, 'utf8'))
  return text?.trim() || undefined
}
