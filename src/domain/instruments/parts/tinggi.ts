import { measure } from '../../instrument/index.ts'

/** Height, standing. Never filled in from the last visit. */
export const tinggiBadan = (soft: readonly [number, number]) =>
  measure({
    ask: 'Ukur tinggi badan',
    label: 'Tinggi badan',
    unit: 'cm',
    decimals: 1,
    soft,
    hard: [40, 250],
    loinc: '8302-2',
  })
