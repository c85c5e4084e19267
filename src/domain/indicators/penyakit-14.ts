import { anakShared } from './anak.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import { kiaShared } from './kia.ts'
import { ptmShared } from './ptm.ts'
import { tbcShared } from './tbc.ts'
import { hasNumber, inThisMonth } from './this-year.ts'

const blood = count({
  id: 'p14-hb',
  words: 'Hb diperiksa tahun ini',
  each: 'pertama-di-tahun',
  when: inThisMonth(hasNumber('hb')),
})

/**
 * Section 5.6: "pernah skrining tahun ini?". A posyandu does not do them all: what is found at the puskesmas alone is named
 * here without a count, so that no screen shows it as zero.
 */
export const fourteen: readonly { readonly id: string; readonly words: string; readonly screened?: Count }[] =
  [
    { id: 'dm', words: 'Diabetes', screened: ptmShared.sugar },
    { id: 'hipertensi', words: 'Hipertensi', screened: ptmShared.pressure },
    { id: 'stroke', words: 'Stroke' },
    { id: 'jantung', words: 'Jantung' },
    { id: 'kanker-serviks', words: 'Kanker leher rahim' },
    { id: 'kanker-payudara', words: 'Kanker payudara' },
    { id: 'tbc', words: 'TBC', screened: tbcShared.asked },
    { id: 'anemia', words: 'Anemia', screened: blood },
    { id: 'kanker-paru', words: 'Kanker paru' },
    { id: 'kanker-usus', words: 'Kanker usus' },
    { id: 'ppok', words: 'PPOK', screened: ptmShared.lungs },
    { id: 'talasemia', words: 'Talasemia' },
    { id: 'hipotiroid', words: 'Hipotiroid kongenital (bayi)', screened: anakShared.thyroid },
    { id: 'hepatitis', words: 'Hepatitis B (ibu hamil)', screened: kiaShared.hepatitis.measured },
  ]

export const penyakit14Counts: readonly Count[] = [blood]
