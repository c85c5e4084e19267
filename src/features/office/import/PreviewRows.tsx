import { useState } from 'react'
import { countOf } from '../../../domain/import/index.ts'
import type { Answer, Outcome, PreviewRow } from '../../../domain/import/index.ts'
import { formatDecimal } from '../../../domain/measures/decimal.ts'
import { Button, EmptyState, FilterChips, Pill, Row, RowList } from '../../../ui/index.ts'
import { plainDay, shortDay } from '../../shared/words.ts'
import { count } from '../figures.ts'

const page = 50
const order: readonly Outcome[] = ['salah', 'ganda', 'baru', 'ukur']
const labels = {
  salah: 'Perlu dibetulkan',
  ganda: 'Sudah ada',
  baru: 'Warga baru',
  ukur: 'Pengukuran tambahan',
} as const

type OnAnswer = (line: number, answer: Answer) => void
type Props = { rows: readonly PreviewRow[]; onAnswer: OnAnswer }

/** What is wrong first: it is what somebody can mend in the file. */
export function PreviewRows({ rows: all, onAnswer }: Props) {
  const counts = order.map(value => ({ value, label: labels[value], count: countOf(all, value) }))
  const [which, setWhich] = useState<Outcome>(() => counts.find(c => c.count > 0)?.value ?? 'baru')
  const [shown, setShown] = useState(page)
  const rows = all.filter(r => r.outcome === which)
  return (
    <div className="stack">
      <FilterChips
        label="Baris yang dilihat"
        options={counts}
        value={which}
        onChange={value => {
          setWhich(value)
          setShown(page)
        }}
      />
      {rows.length === 0 ? (
        <EmptyState title="Tidak ada baris seperti ini" />
      ) : (
        <RowList label={labels[which]}>
          {rows.slice(0, shown).map(r => (
            <OneRow key={r.line} row={r} onAnswer={onAnswer} />
          ))}
        </RowList>
      )}
      {rows.length > shown ? (
        <Button onClick={() => setShown(shown + page)}>
          Tampilkan {Math.min(page, rows.length - shown)} lagi (dari {count(rows.length - shown)})
        </Button>
      ) : null}
    </div>
  )
}

function OneRow({ row, onAnswer }: { row: PreviewRow; onAnswer: OnAnswer }) {
  const name = row.outcome === 'salah' ? row.nama || 'Tanpa nama' : row.person.nama
  const maybe = row.outcome === 'ganda' && row.maybe
  return (
    <Row
      name={name}
      meta={`Baris ${row.line}. ${wordsOf(row)}`}
      href={row.outcome === 'ganda' && row.known ? `/warga/${row.known}` : undefined}
    >
      {maybe || row.warnings.length > 0 ? (
        <>
          {maybe ? (
            <Button small onClick={() => onAnswer(row.line, 'other')}>
              Ini orang lain, masukkan
            </Button>
          ) : null}
          {maybe && row.weighing ? (
            <Button small onClick={() => onAnswer(row.line, 'same')}>
              Orang yang sama, masukkan pengukurannya
            </Button>
          ) : null}
          {row.warnings.length > 0 ? (
            <p>
              <Pill level="kuning">Periksa lagi</Pill> {row.warnings.join(' ')}
            </p>
          ) : null}
        </>
      ) : null}
    </Row>
  )
}

function wordsOf(row: PreviewRow): string {
  if (row.outcome === 'salah') return row.faults.join(' ')
  if (row.outcome === 'ganda') return row.message
  const { person, weighing } = row
  const { bb, tb } = weighing?.answers ?? {}
  return [
    ...(row.outcome === 'baru' ? [person.jk, plainDay(person.tanggal_lahir)] : []),
    ...(row.outcome === 'baru' && person.ibu_nama ? [`Ibu ${person.ibu_nama}`] : []),
    ...(weighing ? [`diukur ${shortDay(weighing.onDate)}`] : []),
    ...(bb === undefined ? [] : [`${formatDecimal(bb)} kg`]),
    ...(tb === undefined ? [] : [`${formatDecimal(tb)} cm`]),
  ].join(' · ')
}
