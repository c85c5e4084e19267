import { canonical, contentHash, idFromParts } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import type { Batch, Bringer } from '../accept/batch.ts'
import { file } from '../accept/file.ts'
import { receive } from '../accept/received.ts'
import { retryWaiting } from '../accept/waiting.ts'
import { serverAccount } from '../auth/server-account.ts'

const replica = idFromParts('server', 'mutasi')
const server: Bringer = {
  caller: { account: serverAccount, role: 'puskesmas', replica, areas: new Set(), everAreas: new Set() },
  mayRescue: false,
  offered: new Map(),
}

/** Ids come later, from the contents. */
export const serverPen = (happenedOn: string, posyandu: string): Pen => ({
  newId: () => '',
  happenedOn,
  posyandu,
})

/**
 * What the server writes within the batch that made it necessary, as one save. The same drafts for the same `reason` are the
 * same entries, so that after a restore they come back once, whether a phone offers them or the server writes them again.
 */
export async function writeInto(
  batch: Batch,
  drafts: readonly EntryDraft[],
  reason: Pick<Entry, 'id' | 'deviceTime'>,
): Promise<void> {
  const named = drafts.map(d => ({ ...d, id: idFromParts('mutasi', reason.id, contentHash(canonical(d))) }))
  const save = idFromParts('mutasi', ...named.map(d => d.id))
  const { deviceTime } = reason
  const entries = named.map(d => ({
    ...d,
    save,
    deviceTime,
    by: serverAccount,
    replica: idFromParts('mutasi', d.id),
    localSeq: 1,
  }))
  const { ready, fault } = receive({ save, entries, rescued: false }, batch.ctx)
  // What a form would not let through, as a history too large for one entry, is left to people; no push ends by it (S6).
  if (fault) return
  await batch.load(ready)
  const fresh = ready.filter(r => !batch.known(r.entry.id))
  const { begun } = await file(batch, fresh, server, false)
  await retryWaiting(batch, begun)
}
