import { databaseOf, openPocket, openRegistry } from '../db/index.ts'
import type { Registered, Registry } from '../db/index.ts'
import { cardOf, cardVersion, coreKinds } from '../domain/records/index.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'

const now = (): Date => new Date()
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))

export const openDevice = (): Promise<Registry> => openRegistry({ now, random })

/**
 * Opens what this phone holds for one account. Screening kinds are left out on purpose: their bodies fold without
 * being known, and the first list must not wait for the cards of five life stages.
 */
export function openAccount(account: Registered): Promise<AppPocket> {
  return openPocket({
    name: databaseOf(account.replica),
    profile: account,
    kinds: coreKinds,
    summarise: (view, who) => cardOf(view, who.id),
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
