import { closeSync, mkdirSync, openSync, rmSync, ftruncateSync } from 'node:fs'
import { join } from 'node:path'
import { mountError, must, ran, unmount } from './mount.ts'

/**
 * A disk in a file. What a program has written stands in the machine's memory until it is flushed to this file, so a copy
 * of the file is what a pulled battery leaves. Mounted again, the copy replays its journal as after a power cut.
 */
export type Image = {
  /** Where it is mounted. */
  readonly folder: string
  /** Copies the file at once, mounts the copy, and takes it away again after the work. */
  afterPowerCut<T>(work: (folder: string) => Promise<T>): Promise<T>
  unmount(): void
}

const bytes = 384 * 1024 * 1024

/** A sentence instead when this machine has no loop devices, or lets nobody mount one. */
export function mountImage(root: string): Image | string {
  const [file, copy] = [join(root, 'disk'), join(root, 'copy')]
  const [folder, again] = [join(root, 'mounted'), join(root, 'again')]
  const handle = openSync(file, 'w')
  ftruncateSync(handle, bytes)
  closeSync(handle)
  for (const place of [folder, again]) mkdirSync(place)
  const made = ran('mkfs.ext4', ['-q', '-F', file])
  if (made !== undefined) return made
  const refused = mountError(['-o', 'loop', file, folder])
  if (refused !== undefined) return refused
  return {
    folder,
    afterPowerCut: async work => {
      must(ran('cp', ['--sparse=always', file, copy]))
      must(mountError(['-o', 'loop', copy, again]))
      try {
        return await work(again)
      } finally {
        unmount(again)
        rmSync(copy)
      }
    },
    unmount: () => unmount(folder),
  }
}
