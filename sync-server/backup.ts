import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Copied, CopiedFrom } from './backup-copy.ts'
import { ifThere } from './if-there.ts'

export const keptBackups = 14
const pattern = /^saku-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.sqlite$/

export type BackedUp = Copied & { readonly file: string }

/** A tested copy in `folder`; the newest fourteen good ones are kept. */
export async function backUp(from: CopiedFrom, folder: string, now: Date): Promise<BackedUp> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, nameAt(now))
  const copied = await copyInWorker(from, file)
  if (copied.outcome === 'good') await removeOld(folder)
  return { ...copied, file }
}

/** Only tested copies have such a name. */
export async function backupsIn(folder: string): Promise<string[]> {
  const names = (await ifThere(readdir(folder))) ?? []
  return names.filter(name => pattern.test(name)).sort()
}

/** undefined: it is not the name of a backup. */
export function backupTime(name: string): Date | undefined {
  const [, day, hour, minute, second] = pattern.exec(name) ?? []
  return day === undefined ? undefined : new Date(`${day}T${hour}:${minute}:${second}Z`)
}

/**
 * Two in the night, Western Indonesian Time; a computer that was off then does it as soon as it runs. One of the future was
 * noted while the clock was wrong, and says nothing.
 */
export function isDue(newest: string | null, now: Date): boolean {
  const lastNight = new Date(now)
  lastNight.setUTCHours(19, 0, 0, 0)
  if (lastNight > now) lastNight.setUTCDate(lastNight.getUTCDate() - 1)
  return newest === null || new Date(newest) < lastNight || new Date(newest) > now
}

const nameAt = (now: Date): string => `saku-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`

async function removeOld(folder: string): Promise<void> {
  for (const name of (await backupsIn(folder)).slice(0, -keptBackups)) await rm(join(folder, name))
}

function copyInWorker({ database, postgres }: CopiedFrom, to: string): Promise<Copied> {
  return new Promise((resolve, reject) => {
    const workerData = { database, to, ...(postgres === undefined ? {} : { postgres }) }
    const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData })
    worker.once('message', resolve)
    worker.once('error', error => resolve({ outcome: 'bad', why: error.message }))
    worker.once('exit', code => reject(new Error(`The backup ended without an answer (${code})`)))
  })
}
