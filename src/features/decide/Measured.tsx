import type { View } from '../../domain/log/index.ts'
import { countedHistory } from '../../domain/records/index.ts'
import { monthOf } from '../shared/words.ts'

/** The last line: measurements are never chosen between, all of them stay. */
export function Measured({ views }: { views: readonly [View, View] }) {
  const [a, b] = views.map(v => countedHistory(v).map(s => s.happenedOn)) as [string[], string[]] // as many as there are views
  return (
    <div className="decide-line" data-count="">
      <span className="decide-label">Pengukuran</span>
      <Times side="A" days={a} />
      <Times side="B" days={b} />
      <span className="decide-result">
        <b>{a.length + b.length} kali</b>
        <span className="decide-note">tidak ada yang hilang</span>
      </span>
    </div>
  )
}

function Times({ side, days }: { side: string; days: readonly string[] }) {
  const [newest, oldest] = [days[0], days.at(-1)]
  const span =
    !newest || !oldest
      ? 'belum pernah diukur'
      : monthOf(newest) === monthOf(oldest)
        ? monthOf(newest)
        : `${monthOf(oldest)} sampai ${monthOf(newest)}`
  return (
    <span className="decide-words">
      <span className="decide-side">{side}</span>
      <b>{days.length} kali</b>
      <span className="decide-note">{span}</span>
    </span>
  )
}
