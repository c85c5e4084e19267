import { threshold } from '../../instrument/index.ts'
import { ilp2023 } from '../sources.ts'

/** Obesity is taught about at once and referred only if it stands through this time. */
export const obesitasMenetap = threshold({
  id: 'obesitas-menetap',
  words: 'Obesitas atau lingkar perut berisiko dipantau selama',
  value: 3,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  reach: x => ({ answers: { lp: 120 }, who: { past: { monthsObese: x } } }),
  ...ilp2023,
})
