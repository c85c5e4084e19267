import { Anchor } from './Anchor.tsx'

export type Figure = {
  value: string | number
  label: string
  href?: string | undefined
  note?: string | undefined
}

const Face = ({ value, label, note }: Figure) => (
  <>
    <span className="figures-value">{value}</span>
    <span className="figures-label">{label}</span>
    {note ? <span className="figures-note">{note}</span> : null}
  </>
)

/** Two or three smaller figures side by side, at the foot of a Card. */
export const FigureRow = ({ figures }: { figures: readonly Figure[] }) => (
  <div className="figures" data-count={figures.length}>
    {figures.map(figure =>
      figure.href ? (
        <Anchor key={figure.label} href={figure.href}>
          <Face {...figure} />
        </Anchor>
      ) : (
        <p key={figure.label}>
          <Face {...figure} />
        </p>
      ),
    )}
  </div>
)
