import { useLocation } from 'wouter'
import type { Card } from '../../domain/records/index.ts'
import { useToast } from '../../ui/index.ts'
import { useAttend } from '../shared/attend.ts'

/** "Sudah datang": into the queue, and back to it. */
export function useAttendHere(person: string, day: Card | undefined): () => Promise<void> {
  const attend = useAttend(day)
  const toast = useToast()
  const [, navigate] = useLocation()
  return async () => {
    if (!day) return
    await attend(person)
    toast('Masuk antrean. Tersimpan di HP', {
      label: 'Batal',
      onClick: () => void attend(person, { batal: true }),
    })
    navigate(`/hari/${day.id}`)
  }
}
