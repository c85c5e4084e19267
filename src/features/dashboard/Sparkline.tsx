const [wide, high, edge] = [44, 20, 3] as const

/** The last months in small: no axis, no words; the figure and the table beside it say the same. */
export function Sparkline({ values }: { values: readonly (number | undefined)[] }) {
  const known = values.flatMap((y, x) => (y === undefined ? [] : [{ x, y }]))
  const last = known.at(-1)
  if (known.length < 2 || !last)
    return <svg className="pws-spark" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true" />
  const ys = known.map(k => k.y)
  const [low, top] = [Math.min(...ys), Math.max(...ys)]
  const px = (x: number): number => edge + (x / (values.length - 1)) * (wide - 2 * edge)
  const py = (y: number): number =>
    top === low ? high / 2 : high - edge - ((y - low) / (top - low)) * (high - 2 * edge)
  return (
    <svg className="pws-spark" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
      <polyline points={known.map(k => `${px(k.x).toFixed(1)},${py(k.y).toFixed(1)}`).join(' ')} />
      <circle cx={px(last.x)} cy={py(last.y)} r="2.75" />
    </svg>
  )
}
