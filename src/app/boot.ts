import { databaseOf, openPocket, openRegistry } from '../db/index.ts'
import type { PocketOptions, Registered, Registry } from '../db/index.ts'
import { cardVersion } from '../domain/records/card-type.ts'
import type { Card } from '../domain/records/index.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'

const now = (): Date => new Date()
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))

export const openDevice = (): Promise<Registry> => openRegistry({ now, random })

type Database = Pick<PocketOptions<Card>, 'name' | 'profile' | 'outside' | 'copy'>

export const openDatabase = (database: Database): Promise<AppPocket> =>
  openPocket({
    ...database,
    book: async () => (await import('./book.ts')).book,
    cardVersion,
    now,
    random,
  })

/** Opens what this phone holds for one account. */
export const openAccount = (account: Registered): Promise<AppPocket> =>
  openDatabase({
    name: databaseOf(account.replica),
    profile: account,
    outside: localStorage,
    copy: async () => (await import('./unsent-copy.ts')).copyOf(account),
  })

/** Asks the browser not to throw the records away; the answer is shown in Saya, never relied on. */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false
}
