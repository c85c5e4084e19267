import { useLocation } from 'wouter'
import { useToast } from '../../ui/index.ts'
import { useToday } from './clock.ts'
import { usePocket, useSubject } from './pocket.tsx'

/** What every page about one person begins with: her, and the way to save, to say so and to leave. */
export function usePerson(params: Readonly<Record<string, string>>) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const opened = useSubject(id)
  return { id, pocket, card: pocket.card(id), toast, navigate, today, opened }
}
