import { useCallback } from 'react'
import type { EntryDraft } from '../../../domain/records/index.ts'
import { usePocket } from '../../shared/pocket.tsx'

/** What one save may hold (RULES.md S4). */
const mostEntries = 200

/** Plans of many areas in one save, so that they come whole or not at all; beyond its limit in as few as it takes. */
export function useSavePlans(): (plans: readonly (readonly EntryDraft[])[]) => Promise<void> {
  const pocket = usePocket()
  return useCallback(
    async plans => {
      const drafts = plans.flat()
      for (let at = 0; at < drafts.length; at += mostEntries)
        await pocket.save(drafts.slice(at, at + mostEntries))
    },
    [pocket],
  )
}
