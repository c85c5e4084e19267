import { useState } from 'react'
import type { GrowthComparison, GrowthDifference } from '../../../domain/import/index.ts'
import { formatDecimal } from '../../../domain/measures/decimal.ts'
import { Button, Disclosure, Notice, Pill, Row, RowList } from '../../../ui/index.ts'
import { shortDay } from '../../shared/words.ts'
import { count } from '../figures.ts'

const page = 30

/** What another system made of the same figures, beside ours. Ours is what the app shows. */
export function GrowthNotice({ growth }: { growth: GrowthComparison }) {
  const [shown, setShown] = useState(page)
  const { compared, differing } = growth
  if (compared === 0) return null
  if (differing.length === 0)
    return (
      <Notice
        kind="hijau"
        title={`${count(compared)} z-score dan status di berkas sama dengan hitungan kami`}
      />
    )
  return (
    <Disclosure
      summary={`${count(differing.length)} dari ${count(compared)} z-score atau status berbeda dengan hitungan kami`}
    >
      <div className="stack">
        <p className="muted">
          Yang disimpan beratnya dan tingginya; z-score dihitung di sini. Yang berbeda biasanya karena tanggal
          lahir, jenis kelamin, atau cara ukur. Periksa barisnya.
        </p>
        <RowList label="Berbeda dengan hitungan kami">
          {differing.slice(0, shown).map(d => (
            <Row
              key={`${d.line} ${d.index}`}
              name={`${d.nama}, ${names[d.index]}`}
              meta={`Baris ${d.line}, diukur ${shortDay(d.onDate)}. Di berkas: ${said(d.theirs)}. Hitungan kami: ${d.ours ? said(d.ours) : 'tidak dapat dihitung'}.`}
              end={d.byClass ? <Pill level="kuning">Status berbeda</Pill> : undefined}
            />
          ))}
        </RowList>
        {differing.length > shown ? (
          <Button onClick={() => setShown(shown + page)}>
            Tampilkan {Math.min(page, differing.length - shown)} lagi (dari {count(differing.length - shown)})
          </Button>
        ) : null}
      </div>
    </Disclosure>
  )
}

const names = { bbu: 'BB/U', tbu: 'TB/U', bbtb: 'BB/TB' } as const

const said = ({ z, words }: GrowthDifference['theirs']): string =>
  [z === undefined ? '' : formatDecimal(z, 2), words ?? ''].filter(Boolean).join(' ')
