import { useMemo, useState } from 'react'
import { cellWords } from '../../domain/sheets/index.ts'
import type { Head, Row } from '../../domain/sheets/index.ts'
import { Button, Row as Line, RowList, Section, Select, useToast } from '../../ui/index.ts'
import { rowNames } from './row-names.ts'

type Props = { heads: readonly Head[]; rows: readonly Row[] }

/** One person at a time, in the order of the other system's screen: a tap copies a field. */
export function CopyFields({ heads, rows }: Props) {
  const toast = useToast()
  const [at, setAt] = useState(0)
  const names = useMemo(() => rowNames(heads, rows), [heads, rows])
  const row = rows[at]
  if (!row) return null
  const copy = async (label: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      toast(`${label} disalin`)
    } catch {
      toast('Browser ini tidak mengizinkan menyalin. Tekan lama tulisannya, lalu pilih Salin.')
    }
  }
  return (
    <div className="no-print">
      <Section title={`Isian ke-${at + 1} dari ${rows.length}`}>
        <Select
          label="Warga"
          options={names.map((label, i) => ({ value: String(i), label }))}
          value={String(at)}
          onChange={value => setAt(Number(value))}
        />
        <RowList label={`Isian ${names[at]}`}>
          {heads.map((head, i) => {
            const text = cellWords(row.cells[i], head.type)
            return text === '' ? (
              <Line key={head.key} name={head.label} meta="belum ada" />
            ) : (
              <Line
                key={head.key}
                name={text}
                meta={head.label}
                onClick={() => void copy(head.label, text)}
              />
            )
          })}
        </RowList>
        <div className="report-actions">
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            Sebelumnya
          </Button>
          <Button kind="main" disabled={at >= rows.length - 1} onClick={() => setAt(at + 1)}>
            Berikutnya
          </Button>
        </div>
      </Section>
    </div>
  )
}
