import { existsSync } from 'node:fs'
import { newerRefusal, schemaOf, stepsOf } from '../schema.ts'
import { openContext } from '../serve-context.ts'
import type { Opened } from '../serve-context.ts'
import { openPlaces } from '../serve-folder.ts'
import type { Places } from '../serve-folder.ts'
import { defaultFolder } from '../serve-settings.ts'
import { Refusal } from './refusal.ts'

/** For the operator at the server itself: its folder, by SAKU_DATA as for `npm run serve`. */
export async function localPlaces(env: NodeJS.ProcessEnv): Promise<Places> {
  const folder = env['SAKU_DATA'] ?? defaultFolder('serve')
  const postgres = env['DATABASE_URL']
  if (postgres !== undefined) return openPlaces(folder, env['SAKU_LEDGER'], postgres)
  if (!existsSync(folder))
    throw new Refusal(`Tidak ada data server di ${folder}. Isi SAKU_DATA dengan folder server.`)
  const places = await openPlaces(folder, env['SAKU_LEDGER'])
  if (!existsSync(places.database))
    throw new Refusal(`Tidak ada data server di ${folder}. Jalankan npm run serve dulu.`)
  return places
}

export async function withLocal(places: Places, work: (opened: Opened) => Promise<void>): Promise<void> {
  const newer = newerRefusal(schemaOf(await stepsOf(places)))
  if (newer !== undefined) throw new Refusal(newer)
  const opened = await openContext(places, false)
  try {
    await work(opened)
  } finally {
    await opened.close()
  }
}
