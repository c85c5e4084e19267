import { idSchema } from '../../src/domain/log/index.ts'
import { epochStarts } from '../epoch.ts'
import type { Batch, Bringer } from './batch.ts'
import { touchesHome } from './home.ts'
import { heldEver } from './knows.ts'
import type { Ready } from './received.ts'

/**
 * W11: a server that was put back may have somebody where she was before she moved to those who write of her now. For who
 * would need W4 for such a person, and does not have it yet, the answer is her id: the save waits until she moves. None:
 * the server was never put back, the save moves somebody (W8), or it would be refused wherever she were.
 */
export async function strangerOf(
  batch: Batch,
  fresh: readonly Ready[],
  { caller }: Bringer,
): Promise<string | undefined> {
  if (fresh.some(touchesHome) || (await epochStarts(batch.ctx)).length < 2) return undefined
  const { mayWrite } = batch.ctx.rules
  if (!fresh.every(({ entry, kind }) => mayWrite(caller, entry, kind, undefined, false))) return undefined
  for (const id of new Set(fresh.flatMap(named))) {
    const subject = await batch.subjects.find(id)
    if (subject && !subject.forgotten && !(await heldEver(batch, caller, subject))) return id
  }
  return undefined
}

/** Whom an entry is about, whose record it edits, and whom it says to be the same person. */
const named = ({ entry }: Ready): string[] =>
  [entry.about, entry.record, entry.body['dengan']].flatMap(id => {
    const read = idSchema.safeParse(id)
    return read.success ? [read.data] : []
  })
