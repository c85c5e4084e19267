import type { Entry, Item } from '../../src/domain/log/index.ts'
import type { SimPhone } from './phone.ts'
import type { World } from './world.ts'

/** Every entry that stands on this disk, in a save or in a person's bundle, shown or not. */
export function entriesOn({ disk }: SimPhone): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const { value } of disk.saves.values()) for (const e of value as readonly Entry[]) found.set(e.id, e) // plain codec
  for (const { value } of disk.subjects.values())
    for (const { entry } of (value as { items: readonly Item[] }).items) found.set(entry.id, entry) // plain codec
  return found
}

/** Ids of all written entries that the server or a surviving phone holds. */
export async function present(w: World): Promise<Set<string>> {
  const here = new Set((await w.server.ctx.store.read.known([...w.written.keys()])).keys())
  for (const phone of w.phones) for (const id of entriesOn(phone).keys()) here.add(id)
  return here
}
