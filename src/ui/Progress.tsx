export type ProgressProps = {
  value: number
  max: number
  /** Spoken: "46 dari 64 sudah datang". */
  label: string
  /** Also show the label below the bar. */
  shown?: boolean | undefined
}

export const Progress = ({ value, max, label, shown }: ProgressProps) => {
  return (
    <div className="progress">
      <progress
        className="track"
        aria-label={label}
        aria-valuetext={label}
        max={Math.max(max, 1)}
        value={Math.min(value, max)}
      />
      {shown && <p className="progress-words">{label}</p>}
    </div>
  )
}
