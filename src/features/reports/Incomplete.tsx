import { useState } from 'react'
import type { Incomplete as Line } from '../../domain/sheets/index.ts'
import { Button, Row, RowList, Section } from '../../ui/index.ts'

const atFirst = 10

/** Nobody is dropped because something is missing: she stands in the sheet with an empty cell, and here. */
export function Incomplete({ list }: { list: readonly Line[] }) {
  const [shown, setShown] = useState(atFirst)
  if (list.length === 0) return null
  const left = list.length - shown
  return (
    <div className="no-print">
      <Section title={`Perlu dilengkapi: ${list.length} warga`}>
        <RowList label="Perlu dilengkapi">
          {list.slice(0, shown).map((line, i) => (
            <Row
              key={`${line.id} ${i}`}
              name={line.name}
              meta={line.missing.join(', ')}
              href={`/warga/${line.id}/ubah`}
            />
          ))}
        </RowList>
        {left > 0 ? (
          <Button onClick={() => setShown(shown + 5 * atFirst)}>
            Tampilkan {Math.min(left, 5 * atFirst)} lagi
          </Button>
        ) : null}
      </Section>
    </div>
  )
}
