import { includesAny, multi, whenAsked } from '../../instrument/index.ts'

const keluhan = {
  'nyeri-kepala': 'Nyeri kepala hebat',
  'pandangan-kabur': 'Pandangan kabur',
  'nyeri-dada': 'Nyeri dada atau sesak',
  lemah: 'Lemah mendadak, mulut mencong, atau sulit bicara',
} as const

type Keluhan = keyof typeof keluhan

/** Asked only when the pressure is high; it decides between today and now. */
export const keluhanTd = whenAsked(
  multi({ ask: 'Apakah sekarang ada keluhan ini?', label: 'Keluhan TD tinggi', options: keluhan }),
)

export const adaKeluhanTd = (answer: readonly Keluhan[] | undefined) =>
  includesAny(answer, ['nyeri-kepala', 'pandangan-kabur', 'nyeri-dada', 'lemah'])
