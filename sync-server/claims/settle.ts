import type { Batch } from '../accept/batch.ts'
import { ask } from './ask.ts'
import { join } from './join.ts'

/**
 * At the end of a batch, when everybody is where she belongs: who was given is joined, what was claimed is asked. `true`:
 * something was done, by which saves that waited may have come and others may have moved.
 */
export async function settleClaims(batch: Batch): Promise<boolean> {
  const answers = batch.asked.answers.splice(0)
  const claims = batch.asked.claims.splice(0)
  for (const yes of answers) await join(batch, yes)
  for (const claim of claims) await ask(batch, claim)
  return answers.length + claims.length > 0
}
