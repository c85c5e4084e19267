import { begins, canonical, holdsEver, mayReadHealth } from '../../src/domain/log/index.ts'
import type { Caller } from '../../src/domain/log/index.ts'
import { mintaPindah } from '../../src/domain/records/index.ts'
import { epochStarts } from '../epoch.ts'
import type { StoredEntry, SubjectRow } from '../store.ts'
import type { Batch, Bringer } from './batch.ts'
import { homesSaid } from './home.ts'

/**
 * W6: may she be written about by whoever brings what others wrote? By those whose area holds or held her. After a restore
 * she may stand where she was before she moved to him: so also by who held her history of before, which he shows by knowing
 * how she was registered and everything that was there before the epoch or came back in it, as far as his class reads it.
 */
export async function mayRescueAbout(batch: Batch, by: Bringer, subject: SubjectRow): Promise<boolean> {
  if (await heldEver(batch, by.caller, subject)) return true
  const began = (await epochStarts(batch.ctx)).at(-1)?.seq ?? 0
  const history = await batch.subjects.history(subject.id)
  // What her old place said to a request after she had gone, nobody of her new one may have heard.
  const own = history.filter(h => h.entry.kind !== mintaPindah.kind)
  const asked = own.filter(h => begins(h.entry) || h.rescued || h.seq <= began)
  return asked.some(h => begins(h.entry)) && asked.every(h => knows(batch, by, h))
}

/** He wrote or brought it, offers the same in this message, or it is not for his class. */
function knows(
  batch: Batch,
  { caller, offered }: Bringer,
  { entry, seenBy, receivedBy }: StoredEntry,
): boolean {
  if (receivedBy === caller.replica || entry.by === caller.account) return true
  if (seenBy === 'health' && !mayReadHealth(caller.role)) return true
  const same = offered.get(entry.id)
  if (!same) return false
  // What the server wrote itself it did not write in the order of a phone's letters (E5).
  return same.hash === batch.known(entry.id)?.hash || canonical(same.entry) === canonical(entry)
}

/** W4: by where she was filed, or by any home that her history says. */
export const heldEver = async (batch: Batch, caller: Caller, subject: SubjectRow): Promise<boolean> =>
  holdsEver(caller, subject) ||
  homesSaid(await batch.subjects.history(subject.id), batch).some(home => caller.everAreas.has(home))
