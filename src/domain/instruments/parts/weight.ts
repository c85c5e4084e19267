import { measure } from '../../instrument/index.ts'

/** Weight of an adult or a pregnant woman. Never filled in from the last visit. */
export const bbDewasa = (soft: readonly [number, number]) =>
  measure({
    ask: 'Timbang berat badan',
    label: 'Berat badan',
    unit: 'kg',
    decimals: 1,
    soft,
    hard: [10, 300],
    loinc: '29463-7',
  })
