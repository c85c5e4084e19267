import { spawnSync } from 'node:child_process'

/** A small disk of its own. undefined: this machine lets nobody mount one, and says why. */
export type Disk = { grow(megabytes: number): void; unmount(): void }

export function mountMemory(folder: string, megabytes: number): Disk | string {
  const size = (n: number): string => `size=${n}m`
  const refused = mountError(['-t', 'tmpfs', '-o', size(megabytes), 'tmpfs', folder])
  if (refused !== undefined) return refused
  return {
    grow: to => must(mountError(['-o', `remount,${size(to)}`, folder])),
    unmount: () => void spawnSync('umount', ['-l', folder]),
  }
}

export function mountError(args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status === 0) return undefined
  return error?.message ?? (stderr.trim() || `mount ended with ${status}`)
}

export function must(refused: string | undefined): void {
  if (refused !== undefined) throw new Error(refused)
}
