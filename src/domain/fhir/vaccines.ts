import type { Product } from '../schedules/immunisation/antigen.ts'

/** A programme vaccine as a cadre reports it: KFA groups and CVX, no product and no lot (interop facts, 1.5). */
export type Vaccine = {
  readonly groups: readonly string[]
  /** Absent where two sources disagree, or where it says a product that a cadre does not note. */
  readonly cvx?: string
  readonly why?: string
}

/** What is not listed has no confirmed code: hexavalent is being introduced. */
export const vaccines: Readonly<Partial<Record<Product, Vaccine>>> = {
  HB0: { groups: ['VG45'], why: 'CVX HB-0: satu sumber 43, lain 08; dikirim tanpa CVX.' },
  BCG: { groups: ['VG19'], cvx: '19' },
  OPV: { groups: ['VG89'], cvx: '178' },
  IPV: { groups: ['VG89'], cvx: '10' },
  'DPT-HB-Hib': { groups: ['VG17', 'VG45', 'VG107'], cvx: '198' },
  PCV: { groups: ['VG152'], cvx: '152' },
  RV: {
    groups: ['VG122'],
    why: 'CVX rotavirus bergantung pada produknya (119 atau 116); dikirim tanpa CVX.',
  },
  /** The code set writes 04; a list that holds codes as numbers lost the nought. */
  MR: { groups: ['VG03'], cvx: '04' },
  JE: { groups: ['VG129'], cvx: '134' },
  DT: { groups: ['VG107'], cvx: '28' },
  Td: { groups: ['VG107'], cvx: '139' },
  HPV: { groups: ['VG137'], cvx: '62' },
}

const year = 12
const schoolFrom = 6 * year

/** Why it was given, by the age that the schedule recommends; for what no schedule names, nothing is said. */
export function reasonOf(
  product: Product,
  months: number | undefined,
  ageMonths: number,
): string | undefined {
  if (product === 'Td' && ageMonths >= 15 * year) return 'IM-WUS'
  if (months === undefined) return undefined
  if (months < year) return 'IM-Dasar'
  return months < schoolFrom ? 'IM-Baduta' : 'IM-SD'
}
