export type PipsProps = { current: number; total: number; label: string }

/** Where one is among a few questions: "Pertanyaan 7 dari 10". */
export const Pips = ({ current, total, label }: PipsProps) => (
  <div className="pips-block">
    <div className="pips" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <span
          key={index}
          data-at={index + 1 < current ? 'done' : index + 1 === current ? 'now' : undefined}
        />
      ))}
    </div>
    <p className="muted">{label}</p>
  </div>
)
