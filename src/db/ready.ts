import type { PhoneBase } from './context.ts'
import { PocketClosed } from './faults.ts'
import { schemaNumber } from './phone-store.ts'
import type { Head, Look } from './phone-store.ts'

export type Ready = Look & { readonly head: Head }

/** What this app may work on: a database that was opened, and that no newer app has written. */
export async function ready(
  { store }: Pick<PhoneBase, 'store'>,
  subjects: readonly string[] = [],
): Promise<Ready> {
  const { head, ...rest } = await store.look(subjects)
  if (!head) throw new Error('The database has no head: it was not opened by openLog')
  if (head.schema !== schemaNumber) throw new PocketClosed('The database belongs to a newer app')
  return { ...rest, head }
}
