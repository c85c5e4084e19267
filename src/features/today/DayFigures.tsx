import type { Card as CardFacts } from '../../domain/records/index.ts'
import { BigNumber, Card, FigureRow, Progress } from '../../ui/index.ts'
import { useExpected } from '../shared/days.ts'
import { useCards } from '../shared/pocket.tsx'

/** datang, diukur, dilayani, dirujuk: from the attendance of all phones that were together so far. */
export function DayFigures({ day }: { day: CardFacts }) {
  const cards = useCards()
  const expected = useExpected(day)
  const parts = cards.flatMap(c =>
    c.hari && (c.id === day.id || c.hari.gantiHari === day.id) ? [c.hari] : [],
  )
  const came = new Set(parts.flatMap(p => p.hadir))
  const sum = (of: (p: (typeof parts)[number]) => number): number => parts.reduce((n, p) => n + of(p), 0)
  const referred = cards.filter(
    p => came.has(p.id) && p.terakhir === day.hari?.tanggal && (p.rujukan?.length ?? 0) > 0,
  )
  const sasaran = expected.length
  const ofThem = expected.filter(p => came.has(p.id)).length
  return (
    <Card>
      <BigNumber value={ofThem} label="orang sudah datang" detail={`dari ${sasaran} sasaran`}>
        <Progress value={ofThem} max={Math.max(sasaran, 1)} label="Sasaran yang sudah datang" />
      </BigNumber>
      <FigureRow
        figures={[
          { value: sum(p => p.diukur), label: 'diukur' },
          { value: sum(p => p.dilayani), label: 'dilayani' },
          { value: referred.length, label: 'dirujuk' },
        ]}
      />
    </Card>
  )
}
