import type { AreaTree } from '../../domain/areas/index.ts'
import type { FollowUp } from '../../domain/tasks/index.ts'
import { ageOf, nameOf } from '../shared/person-words.ts'
import { monthOf, plainDay } from '../shared/words.ts'

type Props = { list: readonly FollowUp[]; places: AreaTree['byId']; today: string; closing: string }

/** On A4, to carry from door to door, a sheet for each posyandu: nothing of anybody's health, room for a tick. */
export function SweepingSheet({ list, places, today, closing }: Props) {
  const sheets = [...Map.groupBy(list, f => f.card.posyandu ?? '')]
  return (
    <div className="print-only">
      {sheets.map(([posyandu, some]) => (
        <section key={posyandu} className="task-sheet">
          <h2>Belum datang {monthOf(today)}</h2>
          <p>
            {places.get(posyandu)?.nama ?? 'Posyandu'} · per {plainDay(today)} · bulan ditutup{' '}
            {plainDay(closing)} · {some.length} warga
          </p>
          <table className="table">
            <thead>
              <tr>
                <th>Nama</th>
                <th>Umur</th>
                <th>Ibu</th>
                <th>Alamat dan patokan</th>
                <th>Bulan ini</th>
                <th>Didatangi</th>
              </tr>
            </thead>
            <tbody>
              {some.map(f => (
                <tr key={f.card.id}>
                  <td>{nameOf(f.card)}</td>
                  <td>{ageOf(f.card, today)}</td>
                  <td>{f.card.ibu ?? ''}</td>
                  <td>{addressOf(f)}</td>
                  <td>{f.tasks.find(t => t.kind === 'sweeping')?.words}</td>
                  <td className="task-tick">□</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}

const addressOf = ({ card, lives: { rt, rw, dusun } }: FollowUp): string =>
  [card.alamat, [rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join(' '), dusun, card.patokan]
    .filter(Boolean)
    .join(', ')
