import { useSearch } from 'wouter'
import type { Card } from '../../domain/records/index.ts'
import { useMyPosyandu } from './areas.ts'
import { useToday } from './clock.ts'
import { usePocket } from './pocket.tsx'

/** `?hari=<id>` goes with a person from screen to screen, so that what is saved lands on the day she came. */
export function useDayContext(): {
  day: Card | undefined
  happenedOn: string
  posyandu: string
  query: string
} {
  const pocket = usePocket()
  const today = useToday()
  const mine = useMyPosyandu()
  const id = new URLSearchParams(useSearch()).get('hari')
  const day = id === null ? undefined : pocket.card(id)
  return {
    day,
    happenedOn: day?.hari?.tanggal ?? today,
    posyandu: day?.posyandu ?? mine,
    query: day ? `?hari=${day.id}` : '',
  }
}
