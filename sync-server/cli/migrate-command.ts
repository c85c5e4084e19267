import { dirname } from 'node:path'
import { lockFolder } from '../lock.ts'
import { stepsIn } from '../schema.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Brings the database forward without serving anybody; a start of the server does the same. */
export async function migrateData(): Promise<void> {
  const places = await localPlaces(process.env)
  const unlock = await lockFolder(dirname(places.database))
  if (!unlock) throw new Refusal('Server sedang berjalan. Hentikan dulu, lalu jalankan saku migrate.')
  try {
    const before = stepsIn(places.database)
    await withLocal(places, async () => {})
    const after = stepsIn(places.database)
    const more = after.filter(name => !before.includes(name))
    say(`Susunan database: dari ${before.at(-1) ?? 'kosong'} ke ${after.at(-1) ?? 'kosong'}.`)
    say(more.length > 0 ? `Langkah yang dijalankan: ${more.join(', ')}.` : 'Tidak ada langkah baru.')
  } finally {
    unlock()
  }
}
