import { doseWords } from '../due/immunisation.ts'
import { ageGroups } from '../life-stage.ts'
import { afterMonths } from '../measures/after-months.ts'
import type { Antigen } from '../schedules/immunisation/index.ts'
import { anakShared } from './anak.ts'
import { ageBetween } from './ages.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import { doseDay, dosesOf } from './doses.ts'
import type { Indicator } from './indicator.ts'
import { happenedIn } from './happened.ts'
import type { PersonMonth } from './person-month.ts'
import { hasLeft, stayOn } from './stays.ts'

const [firstYear, secondYear] = [ageGroups.bayiUntilMonth, 24]
/** Nobody older gets a dose of this list; it spares the others the work. */
const isSmall = ageBetween(0, ageGroups.balitaUntilMonth)

const completeIn =
  (set: 'ibl' | 'idl' | 'baduta') =>
  (m: PersonMonth): boolean =>
    isSmall(m) && happenedIn(m, dosesOf(m.person).complete[set])

const ibl = count({
  id: 'im-ibl',
  words: 'Imunisasi bayi lengkap (IBL), sebelum umur 12 bulan',
  when: completeIn('ibl'),
})
const idl = count({
  id: 'im-idl',
  words: 'Imunisasi dasar lengkap (IDL), sebelum umur 12 bulan',
  when: completeIn('idl'),
})
const baduta = count({
  id: 'im-baduta',
  words: 'Imunisasi baduta lengkap, sebelum umur 24 bulan',
  when: completeIn('baduta'),
})

/** Who died before it, or had moved away by then, has no such birthday here. */
const birthdayIn =
  (months: number) =>
  (m: PersonMonth): boolean => {
    const { birth, stays } = m.person
    if (birth === undefined) return false
    const day = afterMonths(birth, months)
    return happenedIn(m, day) && !hasLeft(stayOn(stays, day)?.status)
  }

const one = count({ id: 'im-genap-1', words: 'Anak genap 1 tahun', when: birthdayIn(firstYear) })
const oneIbl = count({
  id: 'im-genap-1-ibl',
  words: 'Anak genap 1 tahun dengan IBL',
  within: one,
  when: m => dosesOf(m.person).complete.ibl !== undefined,
})
const oneIdl = count({
  id: 'im-genap-1-idl',
  words: 'Anak genap 1 tahun dengan IDL',
  within: one,
  when: m => dosesOf(m.person).complete.idl !== undefined,
})
const two = count({ id: 'im-genap-2', words: 'Anak genap 2 tahun', when: birthdayIn(secondYear) })
const twoComplete = count({
  id: 'im-genap-2-lengkap',
  words: 'Anak genap 2 tahun dengan imunisasi baduta lengkap',
  within: two,
  when: m => dosesOf(m.person).complete.baduta !== undefined,
})

const series: readonly (readonly [Antigen, number])[] = [
  ['HB0', 1],
  ['BCG', 1],
  ['OPV', 4],
  ['DPT-HB-Hib', 4],
  ['PCV', 3],
  ['RV', 3],
  ['IPV', 2],
  ['MR', 2],
]

const doses: readonly (readonly [Antigen, number])[] = series.flatMap(([antigen, many]) =>
  Array.from({ length: many }, (_, i) => [antigen, i + 1] as const),
)

const given = new Map(
  doses.map(([antigen, dose]) => [
    `${antigen} ${dose}`,
    count({
      id: `im-${antigen.toLowerCase()}-${dose}`,
      words: `Diimunisasi ${doseWords(antigen, dose)}`,
      when: m => isSmall(m) && happenedIn(m, doseDay(m.person, antigen, dose)),
    }),
  ]),
)

export const imunisasiCounts: readonly Count[] = [
  ibl,
  idl,
  baduta,
  one,
  oneIbl,
  oneIdl,
  two,
  twoComplete,
  ...given.values(),
]

/** Another file divides by these. */
export const imunisasiShared = { one, given } as const

const base = {
  programme: 'imunisasi',
  cluster: 2,
  better: 'up',
  period: 'tahun',
  source: 'KMK HK.01.07/MENKES/1098/2024 jo. 35/2025; susunan antigen perlu disahkan',
} as const
const ofBorn = { denominator: anakShared.born, sasaran: 'bayi', ...base } as const
/** Section 5.4: surviving infants. A register by name knows them on the day on which they turn one. */
const ofSurviving = {
  denominator: one,
  sasaran: 'bayi_bertahan',
  ...base,
  notes:
    'Dibagi bayi bertahan hidup (surviving infant): anak yang genap 1 tahun pada tahun itu, masih hidup dan tinggal di sini. Yang lengkap dihitung pada tahun lengkapnya, jadi bisa anak lain; anak yang sama: kohort',
} as const
const dose = (id: string, words: string, key: string): Indicator[] => {
  const numerator = given.get(key)
  return numerator ? [{ id, words, numerator, ...ofBorn }] : []
}

export const imunisasiIndicators: readonly Indicator[] = [
  { id: 'ibl', words: 'Imunisasi bayi lengkap (IBL)', numerator: ibl, ...ofSurviving },
  { id: 'idl', words: 'Imunisasi dasar lengkap (IDL)', numerator: idl, ...ofSurviving },
  {
    id: 'baduta-lengkap',
    words: 'Imunisasi baduta lengkap',
    numerator: baduta,
    denominator: one,
    sasaran: 'baduta',
    ...base,
    notes: 'Sasaran riil: anak yang genap 1 tahun pada tahun itu',
  },
  { id: 'ibl-kohort', words: 'Anak genap 1 tahun dengan IBL', numerator: oneIbl, denominator: one, ...base },
  { id: 'idl-kohort', words: 'Anak genap 1 tahun dengan IDL', numerator: oneIdl, denominator: one, ...base },
  {
    id: 'baduta-kohort',
    words: 'Anak genap 2 tahun dengan imunisasi baduta lengkap',
    numerator: twoComplete,
    denominator: two,
    ...base,
  },
  ...dose('hb0', 'HB0', 'HB0 1'),
  ...dose('dpt1', 'DPT-HB-Hib 1', 'DPT-HB-Hib 1'),
  ...dose('dpt3', 'DPT-HB-Hib 3', 'DPT-HB-Hib 3'),
  ...dose('mr1', 'Campak-rubela (MR) 1', 'MR 1'),
]
