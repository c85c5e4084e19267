import { maxRefusedAsked } from '../domain/log/index.ts'
import type { PhoneBase } from './context.ts'

/**
 * Whom what was refused here is about, the newest first: it is kept for people to mend and never sent again, so that
 * nothing else would tell this phone that one of them was forgotten (RULES.md P13).
 */
export async function refusedAbout({ store }: Pick<PhoneBase, 'store'>): Promise<string[]> {
  const { rejected, kept } = await store.counts()
  if (rejected + kept === 0) return []
  const rows = await store.saves(['rejected', 'kept'])
  return [...new Set(rows.toReversed().flatMap(row => row.abouts))].slice(0, maxRefusedAsked)
}
