import { measure } from '../../instrument/index.ts'
import { berat } from '../codes.ts'

/** Section 2.3.2 has 15 % for children; for adults it is a proposal (D). */
const jauh = { over: 15, of: 'percent' } as const

/** Weight of an adult or a pregnant woman. Never filled in from the last visit. */
export const bbDewasa = (soft: readonly [number, number]) =>
  measure({
    ask: 'Timbang berat badan',
    label: 'Berat badan',
    unit: 'kg',
    decimals: 1,
    soft,
    hard: [10, 300],
    jump: { rise: jauh, fall: jauh, withinMonths: 6 },
    fhir: berat,
  })
