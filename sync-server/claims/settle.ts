import type { Batch } from '../accept/batch.ts'
import { heed, heedOffered } from './ask.ts'
import { join } from './join.ts'

/**
 * At the end of a batch, when everybody is where she belongs: who was given is joined, what was claimed is asked, and
 * what was taken back is asked no more. `true`:
 * something was done, by which saves that waited may have come and others may have moved.
 */
export async function settleClaims(batch: Batch): Promise<boolean> {
  const answers = batch.asked.answers.splice(0)
  const claims = batch.asked.claims.splice(0)
  const came = batch.asked.came.splice(0)
  for (const yes of answers) await join(batch, yes)
  for (const claim of claims) await heed(batch, claim)
  for (const entry of came) await heedOffered(batch, entry)
  return answers.length + claims.length + came.length > 0
}
