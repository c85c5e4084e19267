import type { Entry, Item } from '../../src/domain/log/index.ts'
import type { SimPhone } from './phone.ts'
import type { World } from './world.ts'

/**
 * Every entry that stands on this disk, in a save or in a person's bundle, shown or not, but for what another phone handed
 * over by hand: that stays with its author until she sends it (RULES.md Y5).
 */
function entriesOn({ disk }: SimPhone): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const { value, state } of disk.saves.values())
    if (state !== 'carried') for (const e of value as readonly Entry[]) found.set(e.id, e) // plain codec
  for (const { value } of disk.subjects.values())
    for (const { entry, state } of (value as { items: readonly Item[] }).items)
      // plain codec
      if (state !== 'carried') found.set(entry.id, entry)
  return found
}

/** Ids of all written entries that the server, a surviving phone or an emergency file on its way holds. */
async function present(w: World): Promise<Set<string>> {
  const here = new Set((await w.server.ctx.store.read.known([...w.written.keys()])).keys())
  for (const phone of w.phones) {
    for (const id of entriesOn(phone).keys()) here.add(id)
    for (const { id, state } of await phone.files.list())
      if (state === 'kept' || state === 'asks')
        for (const entry of w.files.find(f => f.text.includes(id))?.ids ?? []) here.add(entry)
  }
  return here
}

/** An entry that stands nowhere any more cannot come back; every other must. `also` must be somewhere, seen or not. */
export async function release(w: World, also: ReadonlySet<string> = new Set()): Promise<void> {
  const here = await present(w)
  for (const id of w.owed) if (!here.has(id) && !also.has(id)) w.owed.delete(id)
}
