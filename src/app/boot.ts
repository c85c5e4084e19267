import { databaseOf, openPocket, openRegistry } from '../db/index.ts'
import type { Registered, Registry } from '../db/index.ts'
import { cardVersion } from '../domain/records/card-type.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'

const now = (): Date => new Date()
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))

export const openDevice = (): Promise<Registry> => openRegistry({ now, random })

/** Opens what this phone holds for one account. */
export function openAccount(account: Registered): Promise<AppPocket> {
  return openPocket({
    name: databaseOf(account.replica),
    profile: account,
    book: async () => (await import('./book.ts')).book,
    cardVersion,
    now,
    random,
    outside: localStorage,
  })
}

/** Asks the browser not to throw the records away; the answer is shown in Saya, never relied on. */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false
}
