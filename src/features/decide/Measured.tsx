import type { View } from '../../domain/log/index.ts'
import { monthOf } from '../shared/words.ts'
import { heldLines } from './held.ts'

/** The last lines: what was recorded is never chosen between, all of it stays. */
export function Measured({ views }: { views: readonly [View, View] }) {
  return heldLines(views).map(({ label, a, b }) => (
    <div key={label} className="decide-line" data-count="">
      <span className="decide-label">{label}</span>
      <Times side="A" days={a} />
      <Times side="B" days={b} />
      <span className="decide-result">
        <b>{a.length + b.length} kali</b>
        <span className="decide-note">tidak ada yang hilang</span>
      </span>
    </div>
  ))
}

function Times({ side, days }: { side: string; days: readonly string[] }) {
  const [newest, oldest] = [days[0], days.at(-1)]
  const span =
    !newest || !oldest
      ? 'belum ada'
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
