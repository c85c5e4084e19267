import { useId } from 'react'
import { recordById } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { definitionOf, instrumentIdOf } from '../../domain/records/index.ts'
import type { Conflict } from '../../domain/records/index.ts'
import { instrumentById } from '../../domain/instruments/index.ts'
import { plainDay } from '../shared/words.ts'
import { Choice } from './Choice.tsx'
import { questionLabel } from './value-words.ts'
import type { Words } from './value-words.ts'
import { writtenBy } from './written-by.ts'

type Props = {
  conflict: Conflict
  view: View
  words: Words
  picked: number | undefined
  onPick: (at: number) => void
}

/** One field with each value, who wrote it and for which day. The first is the one that is shown until somebody decides. */
export function DifferenceLine({ conflict, view, words, picked, onPick }: Props) {
  const id = useId()
  const { kind, field, values } = conflict
  const record = recordById(view, kind, conflict.record)
  const writerOf = (ids: readonly string[]): string => {
    const entry = record && writtenBy(record, field, ids)
    return words.writer(entry && { by: entry.by, happenedOn: entry.happenedOn })
  }
  const what = instrumentById(instrumentIdOf(kind) ?? '')?.title ?? definitionOf(kind)?.title
  return (
    <div className="decide-difference" role="radiogroup" aria-labelledby={id}>
      <p id={id}>
        <b>{questionLabel(kind, field) ?? conflict.label}</b>
        {record && what && record.id !== record.about ? (
          <span className="decide-note">
            {what}, {plainDay(record.happenedOn)}
          </span>
        ) : null}
      </p>
      <div className="decide-values">
        {values.map((value, at) => (
          <Choice
            key={value.ids.join()}
            name={id}
            value={words.value(kind, field, value.value)}
            note={[writerOf(value.ids), at === 0 ? 'sementara dipakai' : ''].filter(Boolean).join(' · ')}
            checked={picked === at}
            onChoose={() => onPick(at)}
          />
        ))}
      </div>
    </div>
  )
}
