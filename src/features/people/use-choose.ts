import { useLocation } from 'wouter'
import type { Card } from '../../domain/records/index.ts'
import { useToast } from '../../ui/index.ts'
import { useAttend } from '../shared/attend.ts'
import { nameOf } from '../shared/person-words.ts'

type Queue = { onQueued: (card: Card) => void; onTakenOut: () => void }

/** A tap on somebody who was found: into the queue of the open day, and out again by "Batal"; else to her page. */
export function useChoose(
  day: Card | undefined,
  { onQueued, onTakenOut }: Queue,
): (card: Card) => Promise<void> {
  const [, navigate] = useLocation()
  const toast = useToast()
  const attend = useAttend(day)
  return async card => {
    if (!day) return navigate(`/warga/${card.id}`)
    if (day.hari?.hadir.includes(card.id)) return navigate(`/hari/${day.id}`)
    await attend(card.id)
    toast(`${nameOf(card)} masuk antrean. Tersimpan di HP`, {
      label: 'Batal',
      onClick: () => {
        onTakenOut()
        void attend(card.id, { batal: true })
      },
    })
    onQueued(card)
  }
}
