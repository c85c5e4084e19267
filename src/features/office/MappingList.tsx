import { columnKeys, columnLabels } from '../../domain/import/index.ts'
import type { ColumnKey, Mapping } from '../../domain/import/index.ts'
import { Select } from '../../ui/index.ts'

type Props = {
  rows: readonly (readonly string[])[]
  headerRow: number
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

const unused = 'tidak'
const examples = 3

/** Every column of the file with its first values, and what it is read as. One meaning stands for one column only. */
export function MappingList({ rows, headerRow, mapping, onChange }: Props) {
  const body = rows.slice(headerRow + 1, headerRow + 30)
  const width = Math.max(...rows.slice(headerRow, headerRow + 30).map(r => r.length), 0)
  const keyAt = (column: number): ColumnKey | undefined => columnKeys.find(k => mapping[k] === column)
  const choose = (column: number, value: string): void => {
    const kept = Object.entries(mapping).filter(([key, at]) => at !== column && key !== value)
    onChange(Object.fromEntries(value === unused ? kept : [...kept, [value, column]]))
  }
  return (
    <div className="stack">
      {Array.from({ length: width }, (_, column) => {
        const seen = body.flatMap(r => (r[column]?.trim() ? [r[column].trim()] : [])).slice(0, examples)
        const heading = rows[headerRow]?.[column]?.trim()
        if (!heading && seen.length === 0) return null
        return (
          <Select
            key={column}
            label={heading || `Kolom ${column + 1}`}
            hint={seen.length === 0 ? 'kosong' : `Isinya: ${seen.join(' · ')}`}
            options={[
              { value: unused, label: 'Tidak dipakai' },
              ...columnKeys.map(k => ({ value: k, label: columnLabels[k] })),
            ]}
            value={keyAt(column) ?? unused}
            onChange={value => choose(column, value)}
          />
        )
      })}
    </div>
  )
}
