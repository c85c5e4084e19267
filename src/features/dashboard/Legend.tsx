import type { Quadrant } from '../../domain/indicators/index.ts'
import { Mark } from './Mark.tsx'
import { quadrants } from './words.ts'

const meanings: Readonly<Record<Quadrant, string>> = {
  baik: 'sesuai laju, tidak turun',
  kurang: 'sesuai laju, tetapi turun',
  cukup: 'di bawah laju, sedang naik',
  jelek: 'di bawah laju, tidak naik',
}

/** For whoever sees marks for the first time, and on paper. */
export const Legend = () => (
  <ul className="pws-legend">
    {(Object.keys(meanings) as Quadrant[]).map(quadrant => (
      <li key={quadrant} data-quadrant={quadrant}>
        <Mark quadrant={quadrant} /> {quadrants[quadrant]}: {meanings[quadrant]}
      </li>
    ))}
    <li>*** angka kecil, tidak ditampilkan</li>
  </ul>
)
