import type { Card as CardFacts } from '../../domain/records/index.ts'
import { BigNumber, Card, FigureRow, Progress } from '../../ui/index.ts'
import { useAttendance, useExpected } from '../shared/days.ts'
import { usePeople } from '../shared/pocket.tsx'

/** datang, diukur, dilayani, dirujuk: from the attendance of all phones that were together so far. */
export function DayFigures({ day }: { day: CardFacts }) {
  const expected = useExpected(day)
  const people = usePeople()
  const present = useAttendance(day.id) ?? []
  const came = new Set(present.map(a => a.orang))
  const referred = people.filter(
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
          { value: present.filter(a => a.oleh[2]).length, label: 'diukur' },
          { value: present.filter(a => a.oleh[4]).length, label: 'dilayani' },
          { value: referred.length, label: 'dirujuk' },
        ]}
      />
    </Card>
  )
}
