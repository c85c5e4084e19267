import { attendanceOf } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import type { Desk } from './plan.ts'

type Next = { readonly name: string; readonly href: string }

/** Two words of a name are enough on a button. */
const shortName = (name: string): string => name.split(' ').slice(0, 2).join(' ')

/** Who comes after this person at the same desk; for a cadre alone, whoever is not finished. */
export function useNextInQueue(day: Card | undefined, person: string, desk: Desk): Next | undefined {
  const pocket = usePocket()
  const opened = useSubject(day?.id)
  if (!opened || !day) return undefined
  const waiting = attendanceOf(opened.view).filter(a => a.orang !== person && a.next !== 'selesai')
  const next = waiting.find(a => (desk === 'semua' ? a.next === 2 || a.next === 4 : a.next === desk))
  const card = next && pocket.card(next.orang)
  if (!next || !card) return undefined
  return { name: shortName(card.nama), href: `/ukur/${next.orang}?hari=${day.id}&langkah=${desk}` }
}
