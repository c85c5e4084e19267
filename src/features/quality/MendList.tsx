import { useState } from 'react'
import { mendKinds } from '../../domain/quality/index.ts'
import type { MendKind, ToMend } from '../../domain/quality/index.ts'
import { Button, EmptyState, FilterChips, RowList } from '../../ui/index.ts'
import { CircleCheck } from '../../ui/icons.tsx'
import { MendRow } from './MendRow.tsx'

type Props = {
  rows: readonly ToMend[]
  today: string
  kind: string
  onKind: (kind: string) => void
}

const atOnce = 50
const kinds = Object.keys(mendKinds) as MendKind[] // its own keys

/** Whom to look up once more, and a way straight to the field. */
export function MendList({ rows, today, kind, onKind }: Props) {
  const [shown, setShown] = useState(atOnce)
  const chosen = kinds.find(k => k === kind)
  const wanted = chosen ? rows.filter(r => r.kind === chosen) : rows
  const left = wanted.length - shown
  if (rows.length === 0)
    return (
      <EmptyState icon={CircleCheck} title="Tidak ada yang perlu dirapikan">
        Semua isian bulan ini sudah ada, dan tidak ada angka yang perlu dilihat lagi.
      </EmptyState>
    )
  return (
    <div className="stack no-print">
      <FilterChips
        label="Jenis"
        options={[
          { value: '', label: 'Semua', count: rows.length },
          ...kinds.map(k => ({
            value: k,
            label: mendKinds[k],
            count: rows.filter(r => r.kind === k).length,
          })),
        ]}
        value={chosen ?? ''}
        onChange={onKind}
      />
      {wanted.length === 0 ? <p className="muted">Tidak ada untuk jenis ini.</p> : null}
      <RowList label="Yang bisa dirapikan">
        {wanted.slice(0, shown).map(row => (
          <MendRow key={`${row.kind} ${row.person} ${row.record ?? ''}`} row={row} today={today} />
        ))}
      </RowList>
      {left > 0 ? (
        <Button onClick={() => setShown(shown + 4 * atOnce)}>
          Tampilkan {Math.min(left, 4 * atOnce)} lagi (dari {left})
        </Button>
      ) : null}
    </div>
  )
}
