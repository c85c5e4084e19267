import { useMemo } from 'react'
import { attendanceOf } from '../../domain/records/index.ts'
import type { Attendance } from '../../domain/records/index.ts'
import { useCards, useSubjects } from './pocket.tsx'

/**
 * Who came, in the order in which they were registered; undefined while it is being read. Who was registered under a
 * wrong date that now names this day came on this day.
 */
export function useAttendance(id: string): readonly Attendance[] | undefined {
  const cards = useCards()
  const ids = useMemo(
    () => [id, ...cards.flatMap(c => (c.hari?.gantiHari === id ? [c.id] : []))],
    [cards, id],
  )
  const opened = useSubjects(ids)
  return useMemo(() => {
    if (!opened) return undefined
    const all = opened.flatMap(o => attendanceOf(o.view))
    return all.filter((a, i) => all.findIndex(b => b.orang === a.orang) === i)
  }, [opened])
}
