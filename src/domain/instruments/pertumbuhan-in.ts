import type { AnyAnswers, AnyInstrument, Context } from '../instrument/index.ts'
import { understood } from '../instrument/understood.ts'
import { bayiBalitaApras } from './bayi-balita-apras.ts'
import type { Pertumbuhan } from './parts/pertumbuhan.ts'
import { usiaSekolahRemaja } from './usia-sekolah-remaja.ts'

export type { Pertumbuhan } from './parts/pertumbuhan.ts'

/** Growth and weight gain of stored answers, on the two cards that measure them. */
export function pertumbuhanIn(i: AnyInstrument, answers: AnyAnswers, c: Context): Pertumbuhan | undefined {
  if (i.id === bayiBalitaApras.id)
    return bayiBalitaApras.derive(understood(bayiBalitaApras, answers), c).tumbuh
  if (i.id === usiaSekolahRemaja.id)
    return usiaSekolahRemaja.derive(understood(usiaSekolahRemaja, answers), c).tumbuh
  return undefined
}
