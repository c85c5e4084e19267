import { Row, Tile } from '../../ui/index.ts'
import { GraduationCap } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { beginPractice } from '../shared/practice.tsx'

/** Her own records stay closed meanwhile; what waits for the signal is sent when she comes back. */
export function PracticeRow() {
  const today = useToday()
  return (
    <Row
      lead={<Tile tone="netral" icon={GraduationCap} />}
      name="Berlatih tanpa data warga"
      meta="warga karangan; yang belum terkirim tetap aman dan terkirim sesudah latihan"
      onClick={() => beginPractice(today)}
    />
  )
}
