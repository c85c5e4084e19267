import type { Quadrant } from '../../domain/indicators/index.ts'
import { Mark } from './Mark.tsx'
import { quadrants } from './words.ts'

const meanings: Readonly<Record<Quadrant, string>> = {
  baik: 'sesuai laju, tidak turun',
  kurang: 'sesuai laju, tetapi turun',
  cukup: 'di bawah laju, sedang naik',
  jelek: 'di bawah laju, tidak naik',
}

/** For whoever sees marks for the first time, and on paper. `mapped`: with the patterns of the map beside them. */
export const Legend = ({ mapped }: { mapped?: boolean }) => (
  <ul className="pws-legend">
    {(Object.keys(meanings) as Quadrant[]).map(quadrant => (
      <li key={quadrant}>
        {mapped ? (
          <svg className="pws-swatch" viewBox="0 0 44 28" aria-hidden="true">
            <path d="M1 1h42v26H1z" data-quadrant={quadrant} />
          </svg>
        ) : (
          <Mark quadrant={quadrant} />
        )}{' '}
        {quadrants[quadrant]}: {meanings[quadrant]}
      </li>
    ))}
    {mapped ? (
      <li>
        <svg className="pws-swatch" viewBox="0 0 44 28" aria-hidden="true">
          <path d="M1 1h42v26H1z" data-quadrant="tanpa" />
        </svg>{' '}
        Belum bisa dinilai
      </li>
    ) : (
      <li>*** angka kecil, tidak ditampilkan</li>
    )}
  </ul>
)
