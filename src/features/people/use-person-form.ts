import { useLocation } from 'wouter'
import { useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'

/** What every form about one person stands on: her, the day she came, who writes, and the way back to her page. */
export function usePersonForm(params: Readonly<Record<string, string>>) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const opened = useSubject(id)
  const { posyandu, happenedOn, query } = useDayContext()
  const pen = usePen(posyandu, happenedOn)
  const back = `/warga/${id}${query}`
  return { id, pocket, toast, navigate, today, opened, happenedOn, pen, back }
}
