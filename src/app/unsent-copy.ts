import { databaseOf } from '../db/names.ts'
import { copiesIn, opfsCopy } from '../db/copy/opfs.ts'
import type { UnsentCopy } from '../db/copy/opfs.ts'
import type { Profile } from '../db/index.ts'

const patienceMs = 5_000

const folderOf = (): (() => Promise<FileSystemDirectoryHandle>) | undefined =>
  navigator.storage && 'getDirectory' in navigator.storage
    ? () => navigator.storage.getDirectory()
    : undefined

/** Undefined in a browser without a file system of its own that a page may write (Safari of before version 26, a private window of some). */
export function copyOf({ replica }: Pick<Profile, 'replica'>): UnsentCopy | undefined {
  const directory = folderOf()
  if (!directory || !navigator.locks || !('createWritable' in FileSystemFileHandle.prototype))
    return undefined
  return opfsCopy(databaseOf(replica), {
    directory,
    locks: navigator.locks,
    patience: () => AbortSignal.timeout(patienceMs),
  })
}

/** Whose saves this phone has a copy of; the account that saved last comes first. */
export async function accountsOfCopies(): Promise<readonly Profile[]> {
  const directory = folderOf()
  const copies = directory ? await copiesIn(await directory()).catch(() => []) : []
  return copies.flatMap(({ profile }) => profile ?? [])
}
