import type { Head } from './phone-store.ts'

/**
 * A damaged IndexedDB opens empty and without an error: one flipped byte in its log, and every record is gone. So the
 * number of the last save is also noted outside it, and compared when the app opens. It says nothing about anybody.
 */
export type Sentinel = {
  read(): Mark | undefined
  write(mark: Mark): void
}

/** How far a database had come. */
export type Reached = Pick<Head, 'replica' | 'counter'> & { readonly life: number }

/** `unsent`: how many saves the server had not answered. */
export type Mark = Reached & { readonly unsent: number }

export const lifeOf = ({ life = 1 }: Pick<Head, 'life'>): number => life

export const reachedBy = (head: Head): Reached => ({
  replica: head.replica,
  counter: head.counter,
  life: lifeOf(head),
})

export function sentinelIn(storage: Pick<Storage, 'getItem' | 'setItem'>, name: string): Sentinel {
  return {
    read() {
      const [replica, counter, life = '1', unsent = '0'] = (storage.getItem(name) ?? '').split(' ')
      if (!replica || !counter) return undefined
      return { replica, counter: Number(counter), life: Number(life), unsent: Number(unsent) }
    },
    write({ replica, counter, life, unsent }) {
      const text = [replica, counter, life, unsent].join(' ')
      try {
        if (storage.getItem(name) !== text) storage.setItem(name, text)
      } catch {
        // No room: an older mark still notices an older database, and a save must not fail for it.
      }
    },
  }
}

export const noSentinel: Sentinel = { read: () => undefined, write: () => {} }

/**
 * Saves stood in this database once and do not any more. Another life tells a database that was put back from before
 * it took a new replica id (RULES.md R4).
 */
export function isBehind(head: Head | undefined, mark: Reached | undefined): boolean {
  if (!mark) return false
  if (!head) return true
  if (lifeOf(head) !== mark.life) return lifeOf(head) < mark.life
  return head.replica === mark.replica && head.counter < mark.counter
}
