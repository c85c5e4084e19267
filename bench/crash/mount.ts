import { spawnSync } from 'node:child_process'

/** A small disk of its own. undefined: this machine lets nobody mount one, and says why. */
export type Disk = { grow(megabytes: number): void; unmount(): void }

export function mountMemory(folder: string, megabytes: number): Disk | string {
  const size = (n: number): string => `size=${n}m`
  const refused = mountError(['-t', 'tmpfs', '-o', size(megabytes), 'tmpfs', folder])
  if (refused !== undefined) return refused
  return {
    grow: to => must(mountError(['-o', `remount,${size(to)}`, folder])),
    unmount: () => unmount(folder),
  }
}

export const mountError = (args: readonly string[]): string | undefined => ran('mount', args)

/** undefined: it ended well; else what it said. */
export function ran(command: string, args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? undefined : (error?.message ?? (stderr.trim() || `${command} ended with ${status}`))
}

export const unmount = (folder: string): void => void spawnSync('umount', ['-l', folder])

export function must(refused: string | undefined): void {
  if (refused !== undefined) throw new Error(refused)
}
