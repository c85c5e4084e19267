import { useId } from 'react'
import { doseWords, withDoseDashes } from '../../domain/due/index.ts'
import type { BookRow } from '../../domain/due/index.ts'
import { plainDay } from '../shared/words.ts'

type Props = {
  row: BookRow
  value: string
  error: string | undefined
  /** It stands in a record of its own already. */
  recorded: boolean
  onChange: (typed: string) => void
}

/** One line of the book: the dose, and its day as the book has it. */
export function DoseField({ row, value, error, recorded, onChange }: Props) {
  const id = useId()
  const label = doseWords(row.product, row.dose)
  if (row.held && !recorded)
    return (
      <li className="dose">
        <b>{label}</b>
        <span>
          {plainDay(row.held.date)}, {row.held.record ? 'sudah tercatat' : 'dari kartu posyandu'}
        </span>
      </li>
    )
  const emptied = recorded && value === ''
  const says = emptied
    ? 'Dikosongkan: catatan ini dibatalkan.'
    : isMonth(value)
      ? 'Hanya bulan dan tahun.'
      : ''
  return (
    <li className="dose">
      <label htmlFor={id}>
        <b>{label}</b>
      </label>
      <div className="inputbox">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="hh-bb-tttt"
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-says`}
          onChange={event => onChange(withDoseDashes(event.target.value))}
        />
      </div>
      <div className="dose-says" id={`${id}-says`} aria-live="polite">
        {error ? (
          <p className="control-error">{error}</p>
        ) : says ? (
          <p className="control-hint">{says}</p>
        ) : null}
      </div>
    </li>
  )
}

const isMonth = (typed: string): boolean => /^\d\d-\d{4}$/.test(typed)
