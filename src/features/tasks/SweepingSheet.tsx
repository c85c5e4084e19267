import type { FollowUp } from '../../domain/tasks/index.ts'
import { ageOf, nameOf } from '../shared/person-words.ts'
import { monthOf, plainDay } from '../shared/words.ts'

type Props = { list: readonly FollowUp[]; place: string; today: string; closing: string }

/** On A4, to carry from door to door: names and addresses, nothing of anybody's health, room for a tick. */
export function SweepingSheet({ list, place, today, closing }: Props) {
  return (
    <div className="print-only task-sheet">
      <h2>Belum datang {monthOf(today)}</h2>
      <p>
        {place} · per {plainDay(today)} · bulan ditutup {plainDay(closing)} · {list.length} warga
      </p>
      <table className="table">
        <thead>
          <tr>
            <th>Nama</th>
            <th>Umur</th>
            <th>Ibu atau keluarga</th>
            <th>Alamat dan patokan</th>
            <th>Bulan ini</th>
            <th>Sudah didatangi</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ card, tasks }) => (
            <tr key={card.id}>
              <td>{nameOf(card)}</td>
              <td>{ageOf(card, today)}</td>
              <td>{card.ibu ?? ''}</td>
              <td>
                {[card.alamat, card.rt ? `RT ${card.rt}` : '', card.dusun, card.patokan]
                  .filter(Boolean)
                  .join(', ')}
              </td>
              <td>{tasks.find(t => t.kind === 'sweeping')?.words}</td>
              <td>□</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
