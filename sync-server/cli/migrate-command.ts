import { dirname } from 'node:path'
import { lockFolder } from '../lock.ts'
import { stepsOf } from '../schema.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Brings the database forward without serving anybody; a start of the server does the same. */
export async function migrateData(): Promise<void> {
  const places = await localPlaces(process.env)
  // PostgreSQL has a lock of its own, and may be brought forward beside processes that serve.
  const isFile = places.postgres === undefined
  const unlock = isFile ? await lockFolder(dirname(places.database)) : () => undefined
  if (!unlock) throw new Refusal('Server sedang berjalan. Hentikan dulu, lalu jalankan saku migrate.')
  try {
    const before = await stepsOf(places)
    await withLocal(places, async () => {})
    const after = await stepsOf(places)
    const more = after.filter(name => !before.includes(name))
    say(`Susunan database: dari ${before.at(-1) ?? 'kosong'} ke ${after.at(-1) ?? 'kosong'}.`)
    say(more.length > 0 ? `Langkah yang dijalankan: ${more.join(', ')}.` : 'Tidak ada langkah baru.')
  } finally {
    unlock()
  }
}
