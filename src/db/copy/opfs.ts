import { copiedIn } from './pair.ts'
import type { Copied } from './pair.ts'
import { copyFolder, copyLock, filesOf } from './places.ts'
import type { CopyLine } from './lines.ts'
import type { Told, Written } from './places.ts'

/** The unsent saves of one account, outside IndexedDB. */
export type UnsentCopy = {
  read(): Promise<Copied>
  /** Resolves when the lines are on the disk; in the order of the calls. */
  write(lines: readonly CopyLine[]): Promise<void>
  close(): void
}

/** What of the browser is needed, handed in. */
export type CopyDoors = {
  readonly directory: () => Promise<FileSystemDirectoryHandle>
  readonly locks: Pick<LockManager, 'request'>
  readonly spawn: () => Worker
  /** Ends the wait for another tab that holds the files and does not let go. */
  readonly patience: () => AbortSignal
}

export function opfsCopy(name: string, { directory, locks, spawn, patience }: CopyDoors): UnsentCopy {
  let worker: Worker | undefined
  let asked = 0
  let closing = false
  const waiting = new Map<number, (told: Told) => void>()

  function workerNow(): Worker {
    if (worker) return worker
    worker = spawn()
    worker.onmessage = ({ data }: MessageEvent<Told>) => answer(data)
    worker.onerror = () => {
      for (const id of waiting.keys()) answer({ id, fault: 'worker' })
    }
    return worker
  }

  function answer(told: Told): void {
    waiting.get(told.id)?.(told)
    waiting.delete(told.id)
    endIfDone()
  }

  /** What was handed over before is still written. */
  function endIfDone(): void {
    if (closing && waiting.size === 0) worker?.terminate()
  }

  return {
    read: () =>
      locks.request(copyLock(name), { signal: patience() }, async () =>
        copiedIn(await textsOf(await directory(), name)),
      ),
    write: lines =>
      new Promise((resolve, reject) => {
        const id = (asked += 1)
        waiting.set(id, ({ fault }) => (fault === undefined ? resolve() : reject(new Error(fault))))
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours, no window
        workerNow().postMessage({ id, name, lines } satisfies Written)
      }),
    close() {
      closing = true
      endIfDone()
    },
  }
}

async function textsOf(root: FileSystemDirectoryHandle, name: string): Promise<readonly string[]> {
  const folder = await root.getDirectoryHandle(copyFolder, { create: true })
  return Promise.all(
    filesOf(name).map(async file =>
      (await (await folder.getFileHandle(file, { create: true })).getFile()).text(),
    ),
  )
}

/** Every account of which this phone holds a copy; the one that was written last comes first. */
export async function copiesIn(root: FileSystemDirectoryHandle): Promise<readonly Copied[]> {
  const folder = await root.getDirectoryHandle(copyFolder, { create: true })
  const names = new Map<string, number>()
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue
    const name = handle.name.slice(0, -2)
    names.set(name, Math.max(names.get(name) ?? 0, (await handle.getFile()).lastModified))
  }
  const newestFirst = [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  return Promise.all(newestFirst.map(async name => copiedIn(await textsOf(root, name))))
}
