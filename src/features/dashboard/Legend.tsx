import type { Quadrant } from '../../domain/indicators/index.ts'
import { Mark } from './Mark.tsx'
import { quadrants } from './words.ts'

const meanings: Readonly<Record<Quadrant, string>> = {
  baik: 'sesuai laju, tidak turun',
  kurang: 'sesuai laju, tetapi turun',
  cukup: 'di bawah laju, sedang naik',
  jelek: 'di bawah laju, tidak naik',
}

/** For whoever sees marks for the first time, and on paper. `unit`: of a map, in a pixel; then with its patterns beside them. */
export const Legend = ({ unit }: { unit?: number }) => (
  <ul className="pws-legend">
    {(Object.keys(meanings) as Quadrant[]).map(quadrant => (
      <li key={quadrant}>
        {unit === undefined ? <Mark quadrant={quadrant} /> : <Swatch unit={unit} quadrant={quadrant} />}
        {quadrants[quadrant]}: {meanings[quadrant]}
      </li>
    ))}
    {unit === undefined ? (
      <li>*** angka kecil, tidak ditampilkan</li>
    ) : (
      <li>
        <Swatch unit={unit} quadrant="tanpa" />
        Belum bisa dinilai
      </li>
    )}
  </ul>
)

/** Drawn in the units of the map, so that its patterns are as large here as there. */
const Swatch = ({ unit, quadrant }: { unit: number; quadrant: Quadrant | 'tanpa' }) => (
  <svg className="pws-swatch" viewBox={`0 0 ${44 * unit} ${28 * unit}`} aria-hidden="true">
    <path d={`M${unit} ${unit}h${42 * unit}v${26 * unit}h${-42 * unit}z`} data-quadrant={quadrant} />
  </svg>
)
