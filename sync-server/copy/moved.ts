import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere } from '../if-there.ts'

const marker = (folder: string): string => join(folder, 'pindah-ke-postgresql')

/** From now on this folder is not served from its own file: phones have gone on in PostgreSQL. */
export const noteMoved = (folder: string, at: Date): Promise<void> =>
  writeFile(marker(folder), at.toISOString(), { mode: 0o600, flush: true })

/** A backup was put back into this folder, which is served again. */
export const noteBack = (folder: string): Promise<void> => rm(marker(folder), { force: true })

/** undefined: the file in this folder may be served. Two histories of one puskesmas would be served otherwise. */
export async function movedRefusal(folder: string): Promise<string | undefined> {
  const at = await ifThere(readFile(marker(folder), 'utf8'))
  if (at === undefined) return undefined
  return (
    `Catatan di ${folder} sudah pindah ke PostgreSQL (${at.slice(0, 10)}). Isi DATABASE_URL dengan alamatnya. ` +
    'Kalau harus kembali ke SQLite: saku restore CADANGAN.'
  )
}
