import { useCallback, useEffect, useState } from 'react'
import { useServer } from '../shared/server.tsx'
import type { StaffMember, StaffRole } from '../shared/server.tsx'

export type StaffList =
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly reason: string; readonly message: string }
  | {
      readonly state: 'read'
      readonly accounts: readonly StaffMember[]
      readonly manages: readonly StaffRole[]
    }

/** Accounts live on the server only, so this list needs signal; what was read stays on screen while it is read again. */
export function useStaff(): { list: StaffList; again: () => Promise<void> } {
  const server = useServer()
  const [list, setList] = useState<StaffList>({ state: 'reading' })
  const again = useCallback(async () => {
    const answer = await server.staff()
    setList(
      answer.ok
        ? { state: 'read', ...answer.value }
        : { state: 'refused', reason: answer.reason, message: answer.message },
    )
  }, [server])
  useEffect(() => void again(), [again])
  return { list, again }
}
