import { useId } from 'react'
import type { RecordView } from '../../domain/log/index.ts'
import { Equal } from '../../ui/icons.tsx'
import { Choice } from './Choice.tsx'
import type { Line, Side } from './compare.ts'
import type { Words } from './value-words.ts'

type Props = {
  line: Line
  a: RecordView
  b: RecordView
  chosen: Side
  onChoose: (side: Side) => void
  words: Words
}

/** One line of the comparison: equal, or to be chosen; at the right what will stand. */
export function CompareLine({ line, a, b, chosen, onChoose, words }: Props) {
  const id = useId()
  const result = words.line(chosen === 'a' ? a : b, line.fields)
  if (line.same)
    return (
      <div className="decide-line" data-same="">
        <span className="decide-label">{line.label}</span>
        <span className="decide-same">
          <Equal />
          <span className="sr">sama: </span>
          {words.line(a, line.fields)}
        </span>
        <span className="decide-result" aria-hidden="true">
          {result}
        </span>
      </div>
    )
  return (
    <div className="decide-line" role="radiogroup" aria-labelledby={id}>
      <span className="decide-label" id={id}>
        {line.label}
      </span>
      {(['a', 'b'] as const).map(side => {
        const record = side === 'a' ? a : b
        return (
          <Choice
            key={side}
            name={id}
            side={side.toUpperCase()}
            value={words.line(record, line.fields)}
            note={words.wrote(record, line.fields)}
            checked={chosen === side}
            onChoose={() => onChoose(side)}
          />
        )
      })}
      <b className="decide-result" aria-hidden="true">
        {result}
      </b>
    </div>
  )
}
