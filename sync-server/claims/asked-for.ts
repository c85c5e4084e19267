import { recordOf as recordIdOf } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import { klaimMutasi, mintaPindah } from '../../src/domain/records/index.ts'
import type { Batch, Bringer } from '../accept/batch.ts'
import type { Ready } from '../accept/received.ts'

/** What a batch brought of claims and of answers to them: acted upon at its end, when everybody is where she belongs. */
export type AskedFor = { readonly claims: Claim[]; readonly answers: Entry[] }
export type Claim = { readonly ready: Ready; readonly by: Bringer }

export const nothingAsked = (): AskedFor => ({ claims: [], answers: [] })

export const isClaim = ({ entry }: Ready): boolean => entry.kind === klaimMutasi.kind
export const isRequest = ({ entry }: Ready): boolean => entry.kind === mintaPindah.kind
export const saysYes = (ready: Ready): boolean => isRequest(ready) && ready.entry.body['jawaban'] === 'ya'

/**
 * After the entry was accepted. Only whoever wrote a claim asks by it: what others offer after a restore makes it known
 * and no more. The answer names records for which saves may be waiting (W8).
 */
export async function noteAsked(batch: Batch, ready: Ready, by: Bringer): Promise<readonly string[]> {
  if (isClaim(ready) && ready.entry.by === by.caller.account) batch.asked.claims.push({ ready, by })
  if (saysYes(ready)) batch.asked.answers.push(ready.entry)
  if (!isClaim(ready) && !isRequest(ready)) return []
  const record = recordIdOf(ready.entry)
  await batch.subjects.load([record])
  return [record]
}
