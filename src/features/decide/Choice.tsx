import { Check } from '../../ui/icons.tsx'

type Props = {
  name: string
  /** Spoken before the value: "Catatan A". */
  side?: string
  value: string
  note?: string | undefined
  checked: boolean
  onChoose: () => void
}

/** One of the values that stand against each other: a radio with the words large and their author small. */
export function Choice({ name, side, value, note, checked, onChoose }: Props) {
  return (
    <label className="decide-choice" data-on={checked || undefined}>
      <input className="cover" type="radio" name={name} checked={checked} onChange={onChoose} />
      <span className="mark-round">{checked ? <Check /> : null}</span>
      <span className="decide-words">
        {side ? <span className="decide-side">{side}</span> : null}
        <b>{value}</b>
        {note ? <span className="decide-note">{note}</span> : null}
      </span>
    </label>
  )
}
