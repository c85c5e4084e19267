import type { Head } from './phone-store.ts'

/**
 * A damaged IndexedDB opens empty and without an error: one flipped byte in its log, and every record is gone. So the
 * number of the last save is also noted outside it, and compared when the app opens. It says nothing about anybody.
 */
export type Sentinel = {
  read(): Mark | undefined
  write(mark: Mark): void
}

export type Mark = Pick<Head, 'replica' | 'counter'>

export function sentinelIn(storage: Pick<Storage, 'getItem' | 'setItem'>, name: string): Sentinel {
  return {
    read() {
      const [replica, counter] = (storage.getItem(name) ?? '').split(' ')
      return replica && counter ? { replica, counter: Number(counter) } : undefined
    },
    write: ({ replica, counter }) => storage.setItem(name, `${replica} ${counter}`),
  }
}

export const noSentinel: Sentinel = { read: () => undefined, write: () => {} }

/** Saves that stood in this database once and do not any more. */
export function isDamaged(head: Head | undefined, mark: Mark | undefined): boolean {
  if (!mark) return false
  return !head || (head.replica === mark.replica && head.counter < mark.counter)
}
