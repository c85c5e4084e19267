import type { RecapForm } from './form.ts'
import { rekapBalita } from './balita.ts'
import { rekapDewasa } from './dewasa.ts'
import { rekapIbu } from './ibu.ts'
import { rekapRemaja } from './remaja.ts'

/** The four recaps of the Kartu Bantu, R1 to R4. */
export const cardRecaps: readonly RecapForm[] = [rekapIbu, rekapBalita, rekapRemaja, rekapDewasa]

export type { Block, RecapForm } from './form.ts'
