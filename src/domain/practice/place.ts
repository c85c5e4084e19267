import { idFromParts } from '../log/index.ts'

const idOf = (what: string): string => idFromParts('latihan', what)

/** The same on every phone and every day: a practice that is opened again is the same one. */
export const practicePlace = {
  account: idOf('kader'),
  bidan: idOf('bidan'),
  replica: idOf('hp'),
  puskesmas: idOf('puskesmas'),
  desa: idOf('desa'),
  dusun: idOf('dusun'),
  posyandu: idOf('posyandu'),
} as const

export const practiceNames = {
  kader: 'Kader Latihan',
  posyandu: 'Posyandu Latihan',
} as const
