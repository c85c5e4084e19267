import { existsSync } from 'node:fs'
import { movedRefusal } from '../copy/moved.ts'
import { addressFault } from '../postgres/address.ts'
import { newerRefusal, schemaOf, stepsOf } from '../schema.ts'
import { openContext } from '../serve-context.ts'
import type { Opened } from '../serve-context.ts'
import { openPlaces } from '../serve-folder.ts'
import type { Places } from '../serve-folder.ts'
import { defaultFolder } from '../serve-settings.ts'
import { Refusal } from './refusal.ts'

export const folderIn = (env: NodeJS.ProcessEnv): string => env['SAKU_DATA'] ?? defaultFolder('serve')

/** The address of PostgreSQL where the records lie there. */
export function postgresIn(env: NodeJS.ProcessEnv): string | undefined {
  const url = env['DATABASE_URL']
  const fault = url === undefined ? undefined : addressFault(url)
  if (fault !== undefined) throw new Refusal(fault)
  return url
}

/** For the operator at the server itself: its folder, by SAKU_DATA as for `npm run serve`. */
export async function localPlaces(env: NodeJS.ProcessEnv): Promise<Places> {
  const folder = folderIn(env)
  const postgres = postgresIn(env)
  if (postgres !== undefined) return openPlaces(folder, env['SAKU_LEDGER'], postgres)
  const moved = await movedRefusal(folder)
  if (moved !== undefined) throw new Refusal(moved)
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
