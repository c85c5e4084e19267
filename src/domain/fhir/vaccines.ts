import type { Product } from '../schedules/immunisation/antigen.ts'

/**
 * A programme vaccine as a cadre reports it: KFA groups and CVX, no product and no lot (interop facts, 1.5). Where one of them
 * is not sure nothing goes: an entry that the platform refuses takes the whole visit with it.
 */
export type Vaccine =
  | { readonly groups: readonly string[]; readonly cvx: string }
  | { readonly groups?: never; readonly why: string }

export const vaccines: Readonly<Record<Product, Vaccine>> = {
  HB0: { why: 'CVX HB-0 (KFA VG45): satu sumber 43, lain 08.' },
  BCG: { groups: ['VG19'], cvx: '19' },
  OPV: { groups: ['VG89'], cvx: '178' },
  IPV: { groups: ['VG89'], cvx: '10' },
  'DPT-HB-Hib': { groups: ['VG17', 'VG45', 'VG107'], cvx: '198' },
  PCV: { groups: ['VG152'], cvx: '152' },
  RV: {
    why: 'CVX rotavirus (KFA VG122) bergantung pada produknya (119 atau 116), yang tidak dicatat kader.',
  },
  /** The code set writes 04; a list that holds codes as numbers lost the nought. */
  MR: { groups: ['VG03'], cvx: '04' },
  JE: { groups: ['VG129'], cvx: '134' },
  DT: { groups: ['VG107'], cvx: '28' },
  Td: { groups: ['VG107'], cvx: '139' },
  HPV: { groups: ['VG137'], cvx: '62' },
  HEXA: { why: 'Vaksin heksavalen baru diperkenalkan: belum ada kode yang dipastikan.' },
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
