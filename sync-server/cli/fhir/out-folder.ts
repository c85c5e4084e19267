import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ifThere } from '../../if-there.ts'
import { flushFolder } from '../pull/state.ts'
import { Refusal } from '../refusal.ts'

/** A folder that appears whole or not at all: written under another name beside it, and renamed at the end. */
export type OutFolder = {
  write(name: string, text: string): Promise<void>
  keep(): Promise<void>
  drop(): Promise<void>
}

export async function openOutFolder(out: string): Promise<OutFolder> {
  const target = resolve(out)
  const there = await ifThere(
    readdir(target).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR')
        throw new Refusal(`${out} adalah berkas, bukan folder. Pilih nama lain.`)
      throw error
    }),
  )
  if (there && there.length > 0)
    throw new Refusal(`Folder ${out} sudah berisi berkas. Pilih folder baru atau yang kosong.`)
  const beside = `${target}.sementara-${process.pid}`
  await mkdir(dirname(target), { recursive: true }).catch(() => {
    throw new Refusal(`Folder ${out} tidak bisa dibuat di sini.`)
  })
  await rm(beside, { recursive: true, force: true })
  await mkdir(beside, { recursive: true, mode: 0o700 })
  return {
    async write(name, text) {
      const file = await open(join(beside, name), 'w', 0o600)
      await file.writeFile(text)
      await file.close()
    },
    async keep() {
      await flushFolder(beside)
      if (there) await rmdir(target)
      await rename(beside, target)
      await flushFolder(dirname(target))
    },
    drop: () => rm(beside, { recursive: true, force: true }),
  }
}
