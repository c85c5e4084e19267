import { threshold, type Case } from '../../instrument/index.ts'
import { ilp2023 } from '../sources.ts'

export const gejala = ['napasPendek', 'dahak', 'batuk', 'spirometri'] as const

type Tried = { readonly ageYears: number; readonly packYears: number; readonly signs: number }

/** A man with this many of the four signs; one pack a day makes years and pack-years the same. */
const man = ({ ageYears, packYears, signs }: Tried): Case => ({
  who: { sex: 'L', ageYears },
  answers: {
    ...Object.fromEntries(gejala.map((key, at) => [key, at < signs])),
    ...(packYears ? { merokok: true, batangPerHari: 20, tahunMerokok: packYears } : { merokok: false }),
  },
})

const year = { unit: 'tahun', compare: '>=', step: 1 } as const
const packs = { unit: 'bungkus-tahun', step: 1 } as const

/** Each is tried where one more point decides. */
export const usia50 = threshold({
  id: 'puma-usia-50',
  words: 'PUMA: satu nilai mulai umur',
  value: 50,
  ...year,
  reach: x => man({ ageYears: x, packYears: 0, signs: 4 }),
  ...ilp2023,
})
export const usia60 = threshold({
  id: 'puma-usia-60',
  words: 'PUMA: nilai kedua mulai umur',
  value: 60,
  ...year,
  reach: x => man({ ageYears: x, packYears: 0, signs: 3 }),
  ...ilp2023,
})
export const bungkusSedang = threshold({
  id: 'puma-bungkus-20',
  words: 'PUMA: satu nilai mulai bungkus-tahun',
  value: 20,
  compare: '>=',
  ...packs,
  reach: x => man({ ageYears: 45, packYears: x, signs: 4 }),
  ...ilp2023,
})
export const bungkusBanyak = threshold({
  id: 'puma-bungkus-30',
  words: 'PUMA: nilai kedua di atas bungkus-tahun',
  value: 30,
  compare: '>',
  ...packs,
  reach: x => man({ ageYears: 45, packYears: x, signs: 3 }),
  ...ilp2023,
})

const pointsOfOldMan = 3

/** The card prints "<6" and ">6"; the Juknis ILP refers from 6 on. */
export const rujukPuma = threshold({
  id: 'puma-rujuk',
  words: 'Skor PUMA tinggi',
  value: 6,
  unit: 'skor',
  compare: '>=',
  step: 1,
  reach: x => man({ ageYears: 65, packYears: 0, signs: x - pointsOfOldMan }),
  ...ilp2023,
})

export const pumaThresholds = [usia50, usia60, bungkusSedang, bungkusBanyak, rujukPuma] as const
