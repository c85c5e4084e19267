import type { Entry, RecordView } from '../../src/domain/log/index.ts'
import { isClaimOver, klaimMutasi, mintaPindah, read } from '../../src/domain/records/index.ts'
import type { Asked, Bar } from '../accept/asked.ts'
import type { Batch, Bringer } from '../accept/batch.ts'
import { groupAround } from '../accept/forget.ts'
import { saysYes } from './asked-for.ts'
import { recordOf } from './who.ts'

/**
 * K8: what this says yes to was taken back, and nothing else for that very place to which its save says yes stands. What a
 * phone offers after a restore may have been accepted before, and she has gone by it: it stands, whichever comes back first.
 * Only where the taking back is in what both histories share must she have been asked for again since: it waits for that.
 */
export async function tooLate(
  batch: Batch,
  yes: Entry,
  { by, fresh }: Pick<Asked, 'by' | 'fresh'>,
): Promise<Bar | undefined> {
  if (!(await isOver(batch, yes, by))) return undefined
  const at = await placeAsking(batch, yes)
  for (const { entry } of fresh.filter(saysYes))
    if (!(await isOver(batch, entry, by)) && (await placeAsking(batch, entry)) === at) return undefined
  return by.mayRescue && yes.record !== undefined ? { needs: yes.record } : { barred: yes.id }
}

export async function isOver(batch: Batch, yes: Entry, by: Bringer): Promise<boolean> {
  const request = await requestOf(batch, yes)
  if (by.mayRescue) return request !== undefined && wasClosedIn(request, by.shared)
  const { klaim, warga, ditarik } = read(mintaPindah, request)
  const claim = klaim && warga ? await recordOf(batch, klaimMutasi.kind, warga, klaim) : undefined
  return ditarik !== undefined || (claim !== undefined && isClaimOver(claim))
}

/** As the last one said it up to that number, and nobody opened it since: who asks again is asked for again. */
function wasClosedIn({ items }: RecordView, shared: number): boolean {
  const said = items.flatMap(({ seq = Infinity, entry: { body } }) =>
    body['ditarik'] === undefined ? [] : [{ isBefore: seq <= shared, ditarik: body['ditarik'] }],
  )
  const before = said.findLast(s => s.isBefore)
  const opened = said.some(s => !s.isBefore && s.ditarik === null)
  return before !== undefined && before.ditarik !== null && !opened
}

/** Where she is now for whom it was asked. */
async function placeAsking(batch: Batch, yes: Entry): Promise<string | undefined> {
  const { warga } = read(mintaPindah, await requestOf(batch, yes))
  return warga ? (await batch.subjects.find(warga))?.feed : undefined
}

/** The request that is answered, beside whichever record of hers it stands (M2). */
export async function requestOf(
  batch: Batch,
  { about, record = '' }: Pick<Entry, 'about' | 'record'>,
): Promise<RecordView | undefined> {
  for (const id of [about, ...(await groupAround(batch, about))]) {
    const found = await recordOf(batch, mintaPindah.kind, id, record)
    if (found) return found
  }
  return undefined
}
