import { useMemo } from 'react'
import { qrModules } from './qr-modules.ts'
import type { Ecc } from './qr-modules.ts'
import './qr.css'

/** Drawn by us, so that no foreign markup enters the page. */
export function QrPicture({ text, label, ecc }: { text: string; label: string; ecc?: Ecc }) {
  const { size, path } = useMemo(() => {
    const { size, rows } = qrModules(text, ecc)
    return { size, path: rows.flatMap((row, y) => runsOf(row, y)).join('') }
  }, [text, ecc])
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** Dark squares side by side as one stroke: a sheet of cards has many thousand. */
function runsOf(row: readonly boolean[], y: number): string[] {
  const runs: string[] = []
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x++
    runs.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`)
  }
  return runs
}
