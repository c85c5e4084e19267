import type { Registered, Registry } from '../db/index.ts'
import { accountsOfCopies } from './unsent-copy.ts'

/**
 * No account is registered, and yet copies of unsent saves lie on this phone: the databases were lost, the list of
 * accounts with them. They are opened again. The key is gone for good: the session goes on until it ends, and then the
 * phone needs a new invitation.
 */
export async function accountsAgain(registry: Registry): Promise<Registered | undefined> {
  const found = await accountsOfCopies()
  // The last one is the current one.
  for (const profile of [...found].reverse()) await registry.activate(profile)
  return registry.current()
}
