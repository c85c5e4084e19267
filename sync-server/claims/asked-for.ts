import { recordOf as recordIdOf } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import { klaimMutasi, mintaPindah } from '../../src/domain/records/index.ts'
import { serverAccount } from '../auth/server-account.ts'
import type { Batch, Bringer } from '../accept/batch.ts'
import type { Ready } from '../accept/received.ts'

/**
 * What a batch brought of claims and of answers to them: acted upon at its end, when everybody is where she belongs. `came`:
 * claims and requests of which one may be over and the other does not say so yet (K8).
 */
export type AskedFor = { readonly claims: Claim[]; readonly answers: Entry[]; readonly came: Entry[] }
export type Claim = { readonly ready: Ready; readonly by: Bringer }

export const nothingAsked = (): AskedFor => ({ claims: [], answers: [], came: [] })

export const isClaim = ({ entry }: Ready): boolean => entry.kind === klaimMutasi.kind
export const isRequest = ({ entry }: Ready): boolean => entry.kind === mintaPindah.kind
export const takesBack = (entry: Entry): boolean => entry.body['ditanya'] === null
export const saysYes = (ready: Ready): boolean => isRequest(ready) && ready.entry.body['jawaban'] === 'ya'

/**
 * After the entry was accepted. Only whoever wrote a claim asks by it: what others offer after a restore makes it known
 * and no more. The answer names records for which saves may be waiting (W8).
 */
export async function noteAsked(batch: Batch, ready: Ready, by: Bringer): Promise<readonly string[]> {
  if (saysYes(ready)) batch.asked.answers.push(ready.entry)
  if (!isClaim(ready) && !isRequest(ready)) return []
  if (isClaim(ready) && ready.entry.by === by.caller.account) batch.asked.claims.push({ ready, by })
  else if (by.caller.account !== serverAccount) batch.asked.came.push(ready.entry)
  const record = recordIdOf(ready.entry)
  await batch.subjects.load([record])
  return [record]
}
