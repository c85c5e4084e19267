import { isScreening } from '../due/screened.ts'
import { mataTelinga } from '../instruments/mata-telinga.ts'
import { puma } from '../instruments/puma.ts'
import { srq20 } from '../instruments/srq-20.ts'
import { usiaSekolahRemaja } from '../instruments/usia-sekolah-remaja.ts'
import { ageGroups } from '../life-stage.ts'
import { yearsBetween } from './ages.ts'
import { count, looked } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import type { PersonMonth } from './person-month.ts'
import { onAdultCard } from './rekap-dewasa.ts'
import { hasNumber, inThisMonth } from './this-year.ts'

const yearly = { each: 'pertama-di-tahun' } as const
const since = (id: string, from: number): Count =>
  count({
    id,
    words: `Penduduk ${from} tahun ke atas di wilayah tahun ini`,
    when: yearsBetween(from),
    ...yearly,
  })

const [sugarFrom, pumaFrom, srqFrom] = [40, 40, 18]
const fifteen = since('ptm-15', ageGroups.produktifFromYear)
const forty = since('ptm-40', pumaFrom)
const eighteen = since('ptm-18', srqFrom)

/**
 * By whichever card measured it. Section 5.4 divides by everybody of 15 years and more, so a mother is in it, and her own
 * card says what is high for her: measured there, she must not be "not high" here.
 */
const isHigh = ({ person, screenings }: PersonMonth): boolean | undefined => {
  for (const s of screenings.filter(hasNumber('sistolik', 'diastolik'))) {
    const { tdHuruf, tdIbuTinggi } = person.reading(s)?.facts ?? {}
    if (tdHuruf !== undefined) return tdHuruf === 'T'
    if (tdIbuTinggi !== undefined) return tdIbuTinggi === true
  }
  return undefined
}
const { measured: pressure, found: high } = looked(
  {
    id: 'ptm-td',
    words: 'Tekanan darah diukur tahun ini',
    within: fifteen,
    fact: isHigh,
  },
  { id: 'ptm-td-tinggi', words: 'Tekanan darah tinggi, perlu diperiksa' },
)
const sugar = count({
  id: 'ptm-gula',
  words: 'Gula darah diperiksa tahun ini (15 tahun ke atas)',
  within: fifteen,
  when: inThisMonth(hasNumber('gula')),
})
const sugarForty = count({
  id: 'ptm-gula-40',
  words: `Gula darah diperiksa tahun ini (${sugarFrom} tahun ke atas)`,
  within: forty,
  when: inThisMonth(hasNumber('gula')),
})
const sweet = count({
  id: 'ptm-gula-tinggi',
  words: 'Gula darah tinggi, perlu diperiksa',
  within: sugar,
  when: m => (onAdultCard(r => r.gulaHuruf)(m) ?? m.latest(usiaSekolahRemaja, r => r.gulaHuruf)) === 'T',
})
const waist = count({
  id: 'ptm-lp',
  words: 'Lingkar perut diukur tahun ini',
  within: fifteen,
  when: inThisMonth(hasNumber('lp')),
})
const waistLarge = count({
  id: 'ptm-lp-berisiko',
  words: 'Lingkar perut berisiko',
  within: waist,
  when: m => (onAdultCard(r => r.lpBerisiko)(m) ?? m.latest(usiaSekolahRemaja, r => r.lpBerisiko)) === true,
})
const mass = count({
  id: 'ptm-imt',
  words: 'IMT dinilai tahun ini (dewasa dan lansia)',
  within: fifteen,
  when: m => onAdultCard(r => r.imtKelas)(m) !== undefined,
})
const obese = count({
  id: 'ptm-obesitas',
  words: 'Obesitas menurut IMT',
  within: mass,
  when: m => onAdultCard(r => r.imtKelas)(m) === 'O',
})
const { measured: eyes, found: eyesBad } = looked(
  {
    id: 'ptm-mata',
    words: 'Mata diperiksa tahun ini',
    within: fifteen,
    fact: m => m.latest(mataTelinga, r => r.mataGangguan),
  },
  {
    id: 'ptm-mata-gangguan',
    words: 'Gangguan penglihatan, perlu diperiksa',
  },
)
const { measured: ears, found: earsBad } = looked(
  {
    id: 'ptm-telinga',
    words: 'Telinga diperiksa tahun ini',
    within: fifteen,
    fact: m => m.latest(mataTelinga, r => r.telingaGangguan),
  },
  {
    id: 'ptm-telinga-gangguan',
    words: 'Gangguan pendengaran, perlu diperiksa',
  },
)
const { measured: lungs, found: lungsBad } = looked(
  {
    id: 'ptm-puma',
    words: 'PUMA tahun ini',
    within: forty,
    fact: m => m.latest(puma, r => r.pumaTinggi),
  },
  {
    id: 'ptm-puma-tinggi',
    words: 'PUMA 6 atau lebih, perlu diperiksa',
  },
)
const mind = count({
  id: 'ptm-srq',
  words: 'SRQ-20 tahun ini',
  within: eighteen,
  seenBy: 'health',
  when: inThisMonth(isScreening(srq20.id)),
})

export const ptmShared = { fifteen, forty, sugarFrom } as const

export const ptmCounts: readonly Count[] = [
  fifteen,
  forty,
  eighteen,
  pressure,
  high,
  sugar,
  sugarForty,
  sweet,
  waist,
  waistLarge,
  mass,
  obese,
  eyes,
  eyesBad,
  ears,
  earsBad,
  lungs,
  lungsBad,
  mind,
]

const base = {
  programme: 'ptm',
  cluster: 3,
  better: 'up',
  period: 'tahun',
  source: 'KMK HK.01.07/MENKES/2015/2023',
} as const
const screened = (id: string, words: string, numerator: Count, denominator: Count): Indicator => ({
  id,
  words,
  numerator,
  denominator,
  ...base,
})
const found = (id: string, words: string, numerator: Count, denominator: Count): Indicator => ({
  ...screened(id, words, numerator, denominator),
  better: 'down',
})

export const ptmIndicators: readonly Indicator[] = [
  screened('skrining-td', 'Skrining tekanan darah, 15 tahun ke atas', pressure, fifteen),
  screened('skrining-gula', 'Skrining gula darah, 40 tahun ke atas', sugarForty, forty),
  screened('skrining-lp', 'Skrining lingkar perut, 15 tahun ke atas', waist, fifteen),
  screened('skrining-mata', 'Skrining penglihatan, 15 tahun ke atas', eyes, fifteen),
  screened('skrining-telinga', 'Skrining pendengaran, 15 tahun ke atas', ears, fifteen),
  screened('skrining-puma', 'Skrining PUMA, 40 tahun ke atas', lungs, forty),
  screened('skrining-jiwa', 'Skrining SRQ-20, 18 tahun ke atas', mind, eighteen),
  found('td-tinggi', 'Tekanan darah tinggi di antara yang diukur', high, pressure),
  found('gula-tinggi', 'Gula darah tinggi di antara yang diperiksa', sweet, sugar),
  found('lp-berisiko', 'Lingkar perut berisiko di antara yang diukur', waistLarge, waist),
  found('obesitas', 'Obesitas di antara yang dinilai', obese, mass),
  found('mata-gangguan', 'Gangguan penglihatan di antara yang diperiksa', eyesBad, eyes),
  found('telinga-gangguan', 'Gangguan pendengaran di antara yang diperiksa', earsBad, ears),
  found('puma-tinggi', 'PUMA 6 atau lebih di antara yang diperiksa', lungsBad, lungs),
]
