import type { Band } from './band.ts'
import { bulan3 } from './bulan-3.ts'
import { bulan6 } from './bulan-6.ts'
import { bulan9 } from './bulan-9.ts'
import { bulan12 } from './bulan-12.ts'
import { bulan18 } from './bulan-18.ts'
import { bulan24 } from './bulan-24.ts'
import { tahun3 } from './tahun-3.ts'
import { tahun4 } from './tahun-4.ts'
import { tahun5 } from './tahun-5.ts'
import { tahun6 } from './tahun-6.ts'

/** The lists of section 2.3.6, youngest first. Each is asked once its age has passed. */
export const bands: readonly Band[] = [
  bulan3,
  bulan6,
  bulan9,
  bulan12,
  bulan18,
  bulan24,
  tahun3,
  tahun4,
  tahun5,
  tahun6,
]
