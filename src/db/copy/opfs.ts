import { copiedIn, writePair } from './pair.ts'
import type { Copied, PairFile, Seen } from './pair.ts'
import { copyFolder, copyLock, filesOf } from './places.ts'
import type { CopyLine } from './lines.ts'

/** The unsent saves of one account, outside IndexedDB. */
export type UnsentCopy = {
  read(): Promise<Copied>
  /** Resolves when the browser has taken the lines; in the order of the calls. */
  write(lines: readonly CopyLine[]): Promise<void>
}

/** What of the browser is needed, handed in. */
export type CopyDoors = {
  readonly directory: () => Promise<FileSystemDirectoryHandle>
  readonly locks: Pick<LockManager, 'request'>
  /** Ends the wait for another tab that holds the files and does not let go. */
  readonly patience: () => AbortSignal
}

export function opfsCopy(name: string, { directory, locks, patience }: CopyDoors): UnsentCopy {
  let seen: Seen | undefined

  async function write(lines: readonly CopyLine[]): Promise<void> {
    const folder = await folderIn(await directory())
    const [a, b] = await Promise.all(filesOf(name).map(file => folder.getFileHandle(file, { create: true })))
    if (!a || !b) return
    const known = seen
    seen = undefined
    seen = await writePair([pairFile(a), pairFile(b)], lines, known)
  }

  return {
    read: () =>
      locks.request(copyLock(name), { signal: patience() }, async () =>
        copiedIn(await textsOf(await folderIn(await directory()), name)),
      ),
    // One writer at a time, also among tabs.
    write: lines => locks.request(copyLock(name), () => write(lines)),
  }
}

/**
 * Streams, not the handles of a worker that answer at once: a page that is left while such a handle writes takes Chromium's
 * process with it (seen in version 156 within ten departures; none in 600 this way). A stream puts its file in place when
 * it is closed, whole or not at all.
 */
const pairFile = (handle: FileSystemFileHandle): PairFile => ({
  size: async () => (await handle.getFile()).size,
  read: async () => (await handle.getFile()).text(),
  async append(data) {
    const { size: position } = await handle.getFile()
    const stream = await handle.createWritable({ keepExistingData: true })
    await stream.write({ type: 'write', position, data })
    await stream.close()
  },
  async replace(text) {
    const stream = await handle.createWritable()
    await stream.write(text)
    await stream.close()
  },
})

const folderIn = (root: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> =>
  root.getDirectoryHandle(copyFolder, { create: true })

async function textsOf(folder: FileSystemDirectoryHandle, name: string): Promise<readonly string[]> {
  return Promise.all(
    filesOf(name).map(async file =>
      (await (await folder.getFileHandle(file, { create: true })).getFile()).text(),
    ),
  )
}

/** Every account of which this phone holds a copy; the one that was written last comes first. */
export async function copiesIn(root: FileSystemDirectoryHandle): Promise<readonly Copied[]> {
  const folder = await folderIn(root)
  const names = new Map<string, number>()
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue
    const name = handle.name.slice(0, -2)
    // A stream that was not closed may lie beside its file under a longer name.
    if (!filesOf(name).includes(handle.name)) continue
    names.set(name, Math.max(names.get(name) ?? 0, (await handle.getFile()).lastModified))
  }
  const newestFirst = [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  return Promise.all(newestFirst.map(async name => copiedIn(await textsOf(folder, name))))
}
