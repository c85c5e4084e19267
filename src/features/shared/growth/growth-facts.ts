import type { Growth } from '../../../domain/measures/growth/index.ts'
import type { Index } from '../../../domain/measures/growth/indices.ts'
import type { Fact } from '../../../ui/index.ts'
import { figure } from '../words.ts'
import { classWords } from './class-words.ts'

const terms: Readonly<Record<Exclude<Index, 'lilau'>, string>> = {
  bbu: 'Berat menurut umur',
  tbu: 'Panjang/tinggi menurut umur',
  bbtb: 'Berat menurut panjang/tinggi',
  lku: 'Lingkar kepala menurut umur',
  imtu: 'IMT menurut umur',
}
type Shown = keyof typeof terms

const firstSchoolMonth = 60
/** Weight for length and IMT say much the same of a small child: a kader reads one of them. */
const shown = (months: number, health: boolean): readonly Shown[] => {
  if (months >= firstSchoolMonth) return ['tbu', 'imtu']
  return health ? ['bbu', 'tbu', 'bbtb', 'imtu', 'lku'] : ['bbu', 'tbu', 'bbtb', 'lku']
}

/** Each index of a measurement. What was not measured is "belum diperiksa". */
export function growthFacts(growth: Growth, health: boolean): Fact[] {
  const facts = shown(growth.completedMonths ?? 0, health).map(index => ({
    term: terms[index],
    value: wordsOf(index, growth, health),
    wide: health,
  }))
  return [...facts, ...correctedFact(growth, health)]
}

function wordsOf(index: Shown, growth: Growth, health: boolean): string {
  const reading = growth.readings[index]
  if (!reading) return 'belum diperiksa'
  const byDays = classWords(reading, health) || `${figure(Math.round(reading.value * 10) / 10)} cm`
  const table = health && isTabled(index) && growth.monthTable?.differs.includes(index)
  return table ? `${byDays} · tabel buku KIA: ${growth.monthTable?.[index]?.words ?? ''}` : byDays
}

const isTabled = (index: Shown): index is 'bbu' | 'tbu' => index === 'bbu' || index === 'tbu'

const short = { bbu: 'BB/U', tbu: 'PB/U', bbtb: 'BB/PB', lku: 'LK/U' } as const

/** Beside the rest, never instead of it. */
function correctedFact({ corrected }: Growth, health: boolean): Fact[] {
  if (!corrected) return []
  const read = (['bbu', 'tbu', 'bbtb', 'lku'] as const).flatMap(index => {
    const reading = corrected.readings[index]
    return reading ? [`${short[index]} ${classWords(reading, health).toLowerCase()}`] : []
  })
  const weeks = Math.floor(corrected.ageDays / 7)
  return [
    {
      term: `Umur terkoreksi ${weeks} minggu (lahir ${corrected.weeksEarly} minggu lebih awal)`,
      value: read.join('; ') || 'belum diperiksa',
      wide: true,
    },
  ]
}
