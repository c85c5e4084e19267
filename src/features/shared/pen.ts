import { useMemo } from 'react'
import type { Pen } from '../../domain/records/index.ts'
import { useToday } from './clock.ts'
import { usePocket } from './pocket.tsx'

/** What every draft builder needs: fresh ids, the day in the field, the place of service and the author. */
export function usePen(posyandu: string, happenedOn?: string): Pen {
  const pocket = usePocket()
  const today = useToday()
  return useMemo(
    () => ({
      newId: () => pocket.newId(),
      happenedOn: happenedOn ?? today,
      posyandu,
      by: pocket.profile.account,
    }),
    [pocket, posyandu, happenedOn, today],
  )
}
