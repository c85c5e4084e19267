import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { movedRefusal, noteMoved } from '../copy/moved.ts'
import { putInPostgres } from '../copy/put-in-postgres.ts'
import type { Outcome } from '../copy/put-in-postgres.ts'
import { lockFolder } from '../lock.ts'
import { setAside } from '../restore.ts'
import { claimFolder, openPlaces } from '../serve-folder.ts'
import { faultsIn } from '../verify/run.ts'
import { verifyServer } from '../verify/places.ts'
import { checkedCopy } from './checked-copy.ts'
import { folderIn, postgresIn } from './local.ts'
import { Refusal } from './refusal.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/**
 * A server that has outgrown its file goes on in PostgreSQL: same records under the same numbers, same accounts, same epoch, so
 * that every cursor stays true and no phone notices. Whenever it is broken off, either nothing has happened yet, or it is
 * finished by calling it again.
 */
export async function moveToPostgres(): Promise<void> {
  const url = postgresIn(process.env)
  if (url === undefined)
    throw new Refusal('Isi DATABASE_URL dengan alamat PostgreSQL tujuan (docs/postgres.md).')
  const folder = folderIn(process.env)
  if (!existsSync(join(folder, 'saku.sqlite')))
    throw new Refusal((await movedRefusal(folder)) ?? `Tidak ada data server di ${folder}.`)
  const refused = await claimFolder(folder, 'serve')
  if (refused !== undefined) throw new Refusal(refused)
  const unlock = await lockFolder(folder)
  if (!unlock) throw new Refusal('Server sedang berjalan di folder ini. Hentikan dulu, lalu ulangi.')
  try {
    await move(url, folder)
  } finally {
    unlock()
  }
}

async function move(url: string, folder: string): Promise<void> {
  const places = await openPlaces(folder, process.env['SAKU_LEDGER'], url)
  const copy = await checkedCopy(places.database, say)
  const stamp = new Date().toISOString().replaceAll(/\D/g, '')
  const aside = `sebelum_pindah_${stamp}`
  const refusal = refusalOf(await putInPostgres({ url, file: copy.file, aside, replaces: false }))
  if (refusal !== undefined) throw new Refusal(refusal)
  const faults = faultsIn(await verifyServer(places))
  for (const { says, wrong } of faults) say(`PERHATIAN: ${says}: ${wrong}`)
  const kept = join(folder, `sebelum-pindah-${stamp}`)
  await noteMoved(folder, new Date())
  setAside(places.database, kept)
  rmSync(places.database)
  say(
    `Sudah pindah ke PostgreSQL: ${copy.high} nomor urut; setiap tabel dibandingkan dengan aslinya dan sama.`,
  )
  say(`Database yang lama disimpan di ${kept}; tidak ada yang dihapus, dan tidak dipakai lagi.`)
  say('Sekarang jalankan server dengan DATABASE_URL ini dan SAKU_LEDGER yang sama. HP tidak perlu disentuh.')
}

function refusalOf({ outcome }: Outcome): string | undefined {
  if (outcome === 'occupied')
    return 'Database PostgreSQL itu sudah berisi catatan lain. Tidak ada yang diubah. Pakai database yang kosong.'
  if (outcome === 'serving')
    return 'Ada server yang berjalan dengan database PostgreSQL itu. Hentikan dulu, lalu ulangi.'
  return undefined
}
