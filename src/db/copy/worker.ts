import { writePair } from './pair.ts'
import type { Pair, PairFile, Seen } from './pair.ts'
import { copyFolder, copyLock, filesOf } from './places.ts'
import type { Told, Written } from './places.ts'

/** Only a worker may write a file of the browser's own so that it is on the disk when the call returns. */
const seen = new Map<string, Seen>()

globalThis.onmessage = ({ data }: MessageEvent<Written>) => {
  // One writer at a time, also among tabs: the browser gives a file to one of them only.
  navigator.locks
    .request(copyLock(data.name), () => write(data))
    .then(
      () => tell({ id: data.id }),
      (error: unknown) => tell({ id: data.id, fault: String(error) }),
    )
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener, and no origin to name
const tell = (told: Told): void => globalThis.postMessage(told)

async function write({ name, lines }: Written): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(copyFolder, { create: true })
  const opened: FileSystemSyncAccessHandle[] = []
  try {
    for (const file of filesOf(name))
      opened.push(await (await folder.getFileHandle(file, { create: true })).createSyncAccessHandle())
    const [a, b] = opened.map(pairFile)
    if (a && b) seen.set(name, await writePair([a, b] satisfies Pair, lines, seen.get(name)))
  } catch (error) {
    seen.delete(name)
    throw error
  } finally {
    for (const handle of opened) handle.close()
  }
}

/** Awaited, because these calls answered later in browsers of before 2023. */
const pairFile = (handle: FileSystemSyncAccessHandle): PairFile => ({
  size: async () => handle.getSize(),
  async read() {
    const bytes = new Uint8Array(await handle.getSize())
    await handle.read(bytes, { at: 0 })
    return new TextDecoder().decode(bytes)
  },
  async append(text) {
    await handle.write(new TextEncoder().encode(text), { at: await handle.getSize() })
    await handle.flush()
  },
  async replace(text) {
    await handle.truncate(0)
    if (text) await handle.write(new TextEncoder().encode(text), { at: 0 })
    await handle.flush()
  },
})
