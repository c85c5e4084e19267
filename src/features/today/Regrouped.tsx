import { addDays } from '../../domain/measures/age.ts'
import { Notice } from '../../ui/index.ts'
import { useAreas, useMyAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { useCards } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'

/** How long it is said where everybody went. */
const saidDays = 60

/** People who were here yesterday are at another posyandu: said before somebody looks for them. */
export function Regrouped() {
  const cards = useCards()
  const tree = useAreas()
  const mine = useMyAreas()
  const today = useToday()
  return cards
    .filter(c => mine.includes(c.id))
    .flatMap(c => (c.penataan ?? []).map(done => ({ ...done, from: c.nama })))
    .filter(done => addDays(done.tanggal, saidDays) >= today)
    .map(done => {
      const to = tree.byId.get(done.ke)?.nama ?? 'posyandu lain'
      return (
        <Notice
          key={done.record}
          title={`${done.from} ${done.jenis === 'gabung' ? 'digabung' : 'dipecah'} sejak ${plainDay(done.tanggal)}`}
        >
          {done.jenis === 'gabung' ? 'Semua' : 'Sebagian'} warganya dengan riwayatnya sekarang di {to}. Kalau
          tidak terlihat di sini, minta puskesmas memberi tempat tugas di {to}.
        </Notice>
      )
    })
}
