import { Anchor, DataTable } from '../../ui/index.ts'
import type { Column } from '../../ui/index.ts'
import { ageOf, nameOf, stageWords } from '../shared/person-words.ts'
import { figure, shortDay } from '../shared/words.ts'
import type { PersonRow } from './people-rows.ts'

/** The laptop's table. What was never measured is an empty cell, never a nought. */
export function PeopleGrid({ rows, today }: { rows: readonly PersonRow[]; today: string }) {
  return <DataTable caption="Sasaran" columns={columnsFor(today)} rows={rows} rowKey={r => r.card.id} />
}

const columnsFor = (today: string): readonly Column<PersonRow>[] => [
  {
    id: 'nama',
    header: 'Nama',
    cell: r => <Anchor href={`/warga/${r.card.id}`}>{nameOf(r.card)}</Anchor>,
    sortBy: r => r.card.nama,
  },
  {
    id: 'umur',
    header: 'Umur',
    cell: r => <span className="nb">{ageOf(r.card, today)}</span>,
    sortBy: r => r.age,
  },
  { id: 'kelompok', header: 'Kelompok', cell: r => stageWords(r.card, today), sortBy: r => r.stage },
  {
    id: 'posyandu',
    header: 'Posyandu',
    cell: r => shortPost(r.posyandu?.nama),
    sortBy: r => r.posyandu?.nama,
  },
  {
    id: 'rt',
    header: 'RT',
    sub: 'dusun',
    cell: r => [r.card.rt, r.card.dusun].filter(Boolean).join(' '),
    sortBy: r => `${r.card.dusun ?? ''} ${r.card.rt ?? ''}`,
  },
  { id: 'ibu', header: 'Ibu', cell: r => r.card.ibu ?? '', sortBy: r => r.card.ibu },
  {
    id: 'terakhir',
    header: 'Terakhir',
    sub: 'diukur',
    cell: r => dayWords(r.card.terakhir, today),
    sortBy: r => r.card.terakhir,
  },
  {
    id: 'bb',
    header: 'BB',
    sub: 'kg',
    figure: true,
    cell: r => measure(r.card.ukur?.bb?.value),
    sortBy: r => r.card.ukur?.bb?.value,
  },
  {
    id: 'tb',
    header: 'TB/PB',
    sub: 'cm',
    figure: true,
    cell: r => measure(r.card.ukur?.tb?.value),
    sortBy: r => r.card.ukur?.tb?.value,
  },
  {
    id: 'rujukan',
    header: 'Rujukan',
    cell: r => referralWords(r),
    sortBy: r => r.card.rujukan?.[0]?.palingLambat,
  },
]

const shortPost = (name: string | undefined): string => name?.replace(/^Posyandu /, '') ?? ''
const measure = (value: number | undefined): string => (value === undefined ? '' : figure(value))

/** The year only when it is not this one. */
function dayWords(day: string | undefined, today: string) {
  if (day === undefined) return <span className="hint">belum pernah</span>
  const year = day.slice(0, 4)
  return (
    <span className="nb">
      {shortDay(day)}
      {year === today.slice(0, 4) ? '' : ` ${year}`}
    </span>
  )
}

function referralWords({ card }: PersonRow) {
  const [first, ...others] = card.rujukan ?? []
  if (!first) return ''
  return (
    <span className="nb">
      s.d. {shortDay(first.palingLambat)}
      {others.length > 0 ? ` (+${others.length})` : ''}
    </span>
  )
}
