import { mkdir, open, readFile, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ifThere } from '../../if-there.ts'
import { lockFile } from '../../lock.ts'
import { flushFolder } from '../pull/state.ts'
import { Refusal } from '../refusal.ts'
import { hashOf, openJournal } from './journal.ts'
import type { Journal } from './journal.ts'

/**
 * A folder that appears whole or not at all. Until then it stands beside with an ending that says so, and whoever runs the
 * same export again goes on in it.
 */
export type OutFolder = {
  /** What was done before for the same purpose; of another one nothing is left. */
  journal(purpose: string): Promise<Journal>
  write(name: string, text: string): Promise<{ readonly name: string; readonly hash: string }>
  /** Whether that file still has what was written into it. */
  holds(file: { readonly name: string; readonly hash: string }): Promise<boolean>
  /** Only these files are part of it. */
  keep(files: ReadonlySet<string>): Promise<void>
  /** Leaves what is done for the next time. */
  leave(): Promise<void>
  drop(): Promise<void>
}

const unfinished = '.belum-selesai'
const lockName = 'kunci'
const together = 64

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
  const beside = `${target}${unfinished}`
  await mkdir(beside, { recursive: true, mode: 0o700 }).catch(() => {
    throw new Refusal(`Folder ${out} tidak bisa dibuat di sini.`)
  })
  const unlock = lockFile(join(beside, lockName))
  if (!unlock) throw new Refusal(`Ekspor ke ${out} sedang berjalan di tempat lain.`)
  let journal: Journal | undefined
  const close = async (): Promise<void> => {
    await journal?.close()
    journal = undefined
    unlock()
  }
  return {
    journal: async purpose => {
      journal = await openJournal(beside, purpose)
      if (!journal) {
        for (const name of await readdir(beside))
          if (name !== lockName) await rm(join(beside, name), { recursive: true })
        journal = await openJournal(beside, purpose)
      }
      if (!journal) throw new Error('A new journal is of another purpose')
      return journal
    },
    write: async (name, text) => {
      const file = await open(join(beside, name), 'w', 0o600)
      await file.writeFile(text)
      await file.close()
      return { name, hash: hashOf(text) }
    },
    holds: async ({ name, hash }) => {
      const text = await ifThere(readFile(join(beside, name), 'utf8'))
      return text !== undefined && hashOf(text) === hash
    },
    keep: async files => {
      await journal?.close()
      journal = undefined
      for (const name of await readdir(beside))
        if (name !== lockName && !files.has(name)) await rm(join(beside, name), { recursive: true })
      await flushed([...files].map(name => join(beside, name)))
      unlock()
      await rm(join(beside, lockName), { force: true })
      await flushFolder(beside)
      if (there) await rmdir(target)
      await rename(beside, target)
      await flushFolder(dirname(target))
    },
    leave: close,
    drop: async () => {
      await close()
      await rm(beside, { recursive: true, force: true })
    },
  }
}

/** Before the folder has its name its files are on the disk: a power cut leaves no empty bundle under it. */
async function flushed(paths: readonly string[]): Promise<void> {
  for (let from = 0; from < paths.length; from += together)
    await Promise.all(
      paths.slice(from, from + together).map(async path => {
        const file = await open(path, 'r')
        await file.datasync()
        await file.close()
      }),
    )
}
