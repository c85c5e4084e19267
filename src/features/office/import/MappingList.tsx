import { columnKeys, columnLabels } from '../../../domain/import/index.ts'
import type { ColumnKey, Header, Mapping } from '../../../domain/import/index.ts'
import { maskNik } from '../../../domain/measures/nik.ts'
import { Disclosure, Select } from '../../../ui/index.ts'
import type { ChosenList } from './read-list.ts'

type Props = { list: ChosenList; header: Header; onChange: (mapping: Mapping) => void }
type FileColumn = { readonly at: number; readonly heading: string; readonly seen: readonly string[] }

const unused = 'tidak'
const examples = 3
const lookedAt = 30

/** Every column of the file with its first values, and what it is read as; those that are not used stand below. */
export function MappingList({ list, header, onChange }: Props) {
  const { mapping } = header
  const columns = columnsOf(list, header)
  const keyAt = (column: number): ColumnKey | undefined => columnKeys.find(k => mapping[k] === column)
  // One meaning stands for one column only.
  const choose = (column: number, value: string): void => {
    const kept = Object.entries(mapping).filter(([key, at]) => at !== column && key !== value)
    onChange(Object.fromEntries(value === unused ? kept : [...kept, [value, column]]))
  }
  const selects = (some: readonly FileColumn[]) => (
    <div className="import-columns">
      {some.map(({ at, heading, seen }) => (
        <Select
          key={at}
          label={heading || `Kolom ${at + 1}`}
          hint={seen.length === 0 ? 'kosong' : `Isinya: ${seen.join(' · ')}`}
          options={[
            { value: unused, label: 'Tidak dipakai' },
            ...columnKeys.map(k => ({ value: k, label: columnLabels[k] })),
          ]}
          value={keyAt(at) ?? unused}
          onChange={value => choose(at, value)}
        />
      ))}
    </div>
  )
  const used = columns.filter(c => keyAt(c.at) !== undefined)
  const rest = columns.filter(c => keyAt(c.at) === undefined)
  return (
    <>
      {selects(used)}
      {rest.length > 0 ? (
        <Disclosure summary={`Kolom yang tidak dipakai (${rest.length})`} open={used.length < 3}>
          {selects(rest)}
        </Disclosure>
      ) : null}
    </>
  )
}

function columnsOf({ rows }: ChosenList, { until, headings }: Header): FileColumn[] {
  const body = rows.slice(until + 1, until + 1 + lookedAt)
  const width = Math.max(headings.length, ...body.map(r => r.length))
  return Array.from({ length: width }, (_, at) => ({
    at,
    heading: headings[at] ?? '',
    seen: [...new Set(body.flatMap(r => (r[at]?.trim() ? [shown(r[at].trim())] : [])))].slice(0, examples),
  })).filter(c => c.heading !== '' || c.seen.length > 0)
}

/** No list shows a NIK or the number of a family card whole. */
const shown = (cell: string): string => (/^\d{16}$/.test(cell) ? maskNik(cell) : cell)
