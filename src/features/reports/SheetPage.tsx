import { useState } from 'react'
import type { Area } from '../../domain/areas/index.ts'
import type { Filled, Sheet } from '../../domain/sheets/index.ts'
import { Button, EmptyState, Hint } from '../../ui/index.ts'
import { FileText } from '../../ui/icons.tsx'
import { CopyFields } from './CopyFields.tsx'
import { Incomplete } from './Incomplete.tsx'
import { SentReports } from './SentReports.tsx'
import { SheetActions } from './SheetActions.tsx'
import { SheetTable } from './SheetTable.tsx'

export type Made = {
  readonly sheet: Sheet
  readonly edition: string
  readonly month: string
  readonly area: Area
  readonly posyandu: readonly string[]
  readonly today: string
  readonly filled: Filled
}

const atFirst = 50

/** A sheet that was made: what to do with it, its rows, and what is missing in them. */
export function SheetPage(made: Made) {
  const { sheet, edition, filled } = made
  const [shown, setShown] = useState(atFirst)
  const { rows, incomplete } = filled
  const left = rows.length - shown
  return (
    <>
      <SheetActions {...made} />
      {rows.length === 0 ? (
        <div className="no-print">
          <EmptyState icon={FileText} title="Tidak ada baris">
            Tidak ada catatan untuk lembar ini pada wilayah dan bulan yang dipilih.
          </EmptyState>
        </div>
      ) : sheet.fieldByField ? (
        <CopyFields heads={sheet.heads(edition)} rows={rows} />
      ) : (
        <div className="stack no-print">
          <section className="table-frame report-frame" aria-label="Isi lembar">
            <SheetTable heads={sheet.heads(edition)} rows={rows.slice(0, shown)} caption={sheet.title} />
          </section>
          {left > 0 ? (
            <Button onClick={() => setShown(shown + 4 * atFirst)}>
              Tampilkan {Math.min(left, 4 * atFirst)} lagi
            </Button>
          ) : null}
          <Hint>
            {sheet.form}, susunan {sheet.version}. Sel kosong berarti belum diperiksa atau belum diisi.
          </Hint>
        </div>
      )}
      {sheet.alreadyWords && filled.already > 0 ? (
        <div className="no-print">
          <Hint>{sheet.alreadyWords(filled.already)}</Hint>
        </div>
      ) : null}
      <SentReports {...made} />
      <Incomplete list={incomplete} />
    </>
  )
}
