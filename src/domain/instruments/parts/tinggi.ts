import { measure } from '../../instrument/index.ts'
import { tinggi } from '../codes.ts'

/** A proposal (D): a cadre who differs from herself by more has measured somebody else, or with shoes. */
const jauh = { over: 3, of: 'unit' } as const

/** Height, standing. Never filled in from the last visit. Whoever still grows may rise by any step. */
export const tinggiBadan = (soft: readonly [number, number], grows?: 'masih-tumbuh') =>
  measure({
    ask: 'Ukur tinggi badan',
    label: 'Tinggi badan',
    unit: 'cm',
    decimals: 1,
    soft,
    hard: [40, 250],
    jump: grows ? { fall: jauh } : { rise: jauh, fall: jauh },
    fhir: tinggi,
  })
