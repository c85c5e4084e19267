import { indicatorById } from '../../domain/indicators/index.ts'
import { monthName } from '../shared/words.ts'
import { percent } from './percent.ts'
import type { MonthRecap } from './recap.ts'

const letters = ['S', 'K', 'D', 'N', 'T', 'O', 'B', '2T', 'BGM'] as const

/** The year so far, month by month: the same numbers as the line on the phone. */
export function PrintedMonths({ year }: { year: readonly MonthRecap[] }) {
  const quotients = ['d-s', 'n-d'].flatMap(id => indicatorById.get(id) ?? [])
  return (
    <table>
      <caption>SKDN sepanjang {year[0]?.month.slice(0, 4)}</caption>
      <thead>
        <tr>
          <th scope="col">Bulan</th>
          {letters.map(letter => (
            <th key={letter} scope="col">
              {letter}
            </th>
          ))}
          <th scope="col">D/S</th>
          <th scope="col">N/D</th>
        </tr>
      </thead>
      <tbody>
        {year.map(m => (
          <tr key={m.month}>
            <th scope="row">{monthName(`${m.month}-01`)}</th>
            {letters.map(letter => (
              <td key={letter}>{m.value(`skdn-${letter.toLowerCase()}`)}</td>
            ))}
            {quotients.map(q => (
              <td key={q.id}>{percent(m.ratio(q))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
