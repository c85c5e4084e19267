import type { Provenance } from '../../instrument/index.ts'
import type { Antigen } from '../immunisation/antigen.ts'

/** Doses that together have a name, if the last of them came before an age. */
export type CompletenessSet = Provenance & {
  readonly id: 'ibl' | 'idl' | 'baduta'
  readonly words: string
  readonly doses: Readonly<Partial<Record<Antigen, readonly number[]>>>
  /** Completed months; the day on which they are reached is too late. */
  readonly beforeMonths: number
}

const current: Provenance = {
  source: 'Formulir imunisasi sekarang (IBL); susunan antigennya disimpulkan, perlu disahkan',
  confidence: 'C',
  validFrom: '2023-10-12',
  signOff: 'belum',
}
const proposed: Provenance = {
  ...current,
  source: 'Susunan antigen usulan Saku Kader, perlu disahkan',
  confidence: 'D',
}

const basic = {
  HB0: [1],
  BCG: [1],
  OPV: [1, 2, 3, 4],
  'DPT-HB-Hib': [1, 2, 3],
  MR: [1],
} as const
const firstYear = 12
const secondYear = 24

/** Sets, each with the day from which it holds; a child is read with those of her first and second birthday. */
export const completenessSets: readonly CompletenessSet[] = [
  {
    id: 'ibl',
    words: 'Imunisasi bayi lengkap (IBL)',
    doses: { ...basic, PCV: [1, 2], RV: [1, 2, 3], IPV: [1, 2] },
    beforeMonths: firstYear,
    ...current,
  },
  {
    id: 'idl',
    words: 'Imunisasi dasar lengkap (IDL)',
    doses: { ...basic, IPV: [1] },
    beforeMonths: firstYear,
    ...proposed,
  },
  {
    id: 'baduta',
    words: 'Imunisasi baduta lengkap',
    doses: { PCV: [3], 'DPT-HB-Hib': [4], MR: [2] },
    beforeMonths: secondYear,
    ...proposed,
  },
]

/** As the rule book names it. */
export const setId = ({ id }: Pick<CompletenessSet, 'id'>): string => `kelengkapan-${id}`
