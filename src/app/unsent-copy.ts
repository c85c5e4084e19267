import { databaseOf } from '../db/names.ts'
import { copiesIn, opfsCopy } from '../db/copy/opfs.ts'
import type { UnsentCopy } from '../db/copy/opfs.ts'
import type { Profile } from '../db/index.ts'
import { ownScript } from '../features/shared/own-script.ts'
// oxlint-disable-next-line import/default -- what is asked for with ?worker&url is made by the builder
import workerUrl from '../db/copy/worker.ts?worker&url'

const patienceMs = 5_000

const folderOf = (): (() => Promise<FileSystemDirectoryHandle>) | undefined =>
  navigator.storage && 'getDirectory' in navigator.storage
    ? () => navigator.storage.getDirectory()
    : undefined

/** Undefined in a browser without a file system of its own (Chrome of before 2022, a private window of some others). */
export function copyOf({ replica }: Pick<Profile, 'replica'>): UnsentCopy | undefined {
  const directory = folderOf()
  if (!directory || !navigator.locks) return undefined
  return opfsCopy(databaseOf(replica), {
    directory,
    locks: navigator.locks,
    spawn: () => new Worker(ownScript(workerUrl), { type: 'module' }),
    patience: () => AbortSignal.timeout(patienceMs),
  })
}

/** Whose saves this phone has a copy of; the account that saved last comes first. */
export async function accountsOfCopies(): Promise<readonly Profile[]> {
  const directory = folderOf()
  const copies = directory ? await copiesIn(await directory()).catch(() => []) : []
  return copies.flatMap(({ profile }) => profile ?? [])
}
