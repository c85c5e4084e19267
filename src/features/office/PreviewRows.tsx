import { useState } from 'react'
import type { Preview, PreviewRow } from '../../domain/import/index.ts'
import { Button, EmptyState, FilterChips, Pill, Row, RowList } from '../../ui/index.ts'
import { plainDay } from '../shared/words.ts'
import { count } from './figures.ts'

const page = 50
type Shown = PreviewRow['outcome']

/** What is wrong first: it is what somebody can mend in the file. */
export function PreviewRows({ preview }: { preview: Preview }) {
  const [which, setWhich] = useState<Shown>(
    preview.salah > 0 ? 'salah' : preview.ganda > 0 ? 'ganda' : 'baru',
  )
  const [shown, setShown] = useState(page)
  const rows = preview.rows.filter(r => r.outcome === which)
  return (
    <div className="stack">
      <FilterChips
        label="Baris yang dilihat"
        options={[
          { value: 'salah', label: 'Salah', count: preview.salah },
          { value: 'ganda', label: 'Dobel', count: preview.ganda },
          { value: 'baru', label: 'Baru', count: preview.baru },
        ]}
        value={which}
        onChange={value => {
          setWhich(value)
          setShown(page)
        }}
      />
      {rows.length === 0 ? (
        <EmptyState title={emptyWords[which]} />
      ) : (
        <RowList label={`Baris ${which}`}>
          {rows.slice(0, shown).map(r => (
            <OneRow key={r.line} row={r} />
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

const emptyWords = {
  salah: 'Tidak ada baris yang salah',
  ganda: 'Tidak ada yang dobel',
  baru: 'Tidak ada warga baru',
} as const

function OneRow({ row }: { row: PreviewRow }) {
  const name = row.outcome === 'salah' ? row.nama || 'Tanpa nama' : row.person.nama
  const words =
    row.outcome === 'salah'
      ? row.faults.join(' ')
      : row.outcome === 'ganda'
        ? row.message
        : [
            row.person.jk,
            plainDay(row.person.tanggal_lahir),
            row.person.ibu_nama ? `Ibu ${row.person.ibu_nama}` : '',
          ]
            .filter(Boolean)
            .join(' · ')
  return (
    <Row
      name={name}
      meta={<>{`Baris ${row.line}. ${words}`}</>}
      href={row.outcome === 'ganda' && row.known ? `/warga/${row.known}` : undefined}
    >
      {row.warnings.length > 0 ? (
        <p>
          <Pill level="kuning">Periksa lagi</Pill> {row.warnings.join(' ')}
        </p>
      ) : null}
    </Row>
  )
}
