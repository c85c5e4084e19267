import type { CutOff } from '../../instrument/threshold.ts'
import type { TableName } from '../../reference/index.ts'
import type { Scale } from './class-of.ts'
import { bbtb, bbu, imtu, imtuSchool, lku, tbu } from './scales.ts'
import { who2006 } from './sources.ts'

/** What is compared with what. `tbu` is length for age before 24 months, `bbtb` is weight for length. */
export type Index = 'bbu' | 'tbu' | 'bbtb' | 'imtu' | 'lku' | 'lilau'
export type IndexByAge = Exclude<Index, 'bbtb'>

const outside = (index: Index, compare: '<' | '>', value: number): CutOff => ({
  id: `${index}-tidak-masuk-akal-${compare === '<' ? 'bawah' : 'atas'}`,
  words: `${names[index]} di luar yang masuk akal, ukur ulang`,
  value,
  compare,
  unit: 'SD',
  step: 0.01,
  ...who2006,
})

const names: Readonly<Record<Index, string>> = {
  bbu: 'BB/U',
  tbu: 'PB/U atau TB/U',
  bbtb: 'BB/PB atau BB/TB',
  imtu: 'IMT/U',
  lku: 'LK/U',
  lilau: 'LiLA/U',
}

type IndexRule = {
  /** Weight and fat have a straight line beyond ±3. */
  readonly restricted: boolean
  /** WHO's flags: beyond them the child is measured again, and the figure stays. */
  readonly implausible: readonly [CutOff, CutOff]
  readonly scale?: Scale
}

const rule = (
  index: Index,
  restricted: boolean,
  [low, high]: [number, number],
  scale?: Scale,
): IndexRule => ({
  restricted,
  implausible: [outside(index, '<', low), outside(index, '>', high)],
  ...(scale ? { scale } : {}),
})

export const indexRules: Readonly<Record<Index, IndexRule>> = {
  bbu: rule('bbu', true, [-6, 5], bbu),
  tbu: rule('tbu', false, [-6, 6], tbu),
  bbtb: rule('bbtb', true, [-5, 5], bbtb),
  imtu: rule('imtu', true, [-5, 5], imtu),
  lku: rule('lku', false, [-5, 5], lku),
  lilau: rule('lilau', true, [-5, 5]),
}

export const byDay: Readonly<Record<IndexByAge, TableName>> = {
  bbu: 'bbu-hari',
  tbu: 'tbu-hari',
  imtu: 'imtu-hari',
  lku: 'lku-hari',
  lilau: 'lilau-hari',
}

type SchoolRule = { readonly table: TableName; readonly lastMonth: number; readonly scale?: Scale }

/** The regulation has classes of school children for IMT/U alone. */
export const bySchoolMonth: Readonly<Partial<Record<IndexByAge, SchoolRule>>> = {
  bbu: { table: 'bbu-5-tahun', lastMonth: 120 },
  tbu: { table: 'tbu-5-tahun', lastMonth: 228 },
  imtu: { table: 'imtu-5-tahun', lastMonth: 228, scale: imtuSchool },
}
