import { indicators, sasaranGroups } from '../../../domain/indicators/index.ts'
import type { SasaranGroup } from '../../../domain/indicators/index.ts'
import { percentFrom, personsFrom, sasaranSources } from '../../../domain/records/index.ts'
import type {
  PlanColumn,
  PlanColumns,
  SasaranSource,
  YearPlan,
  YearPlanBody,
} from '../../../domain/records/index.ts'
import { figure } from '../../shared/words.ts'

export const sources = Object.keys(sasaranSources) as SasaranSource[] // its own keys
export const groups = Object.keys(sasaranGroups) as SasaranGroup[] // its own keys
const columns: readonly PlanColumn[] = [...sources, 'target']

type Column = Readonly<Record<string, string>>
/** As it stands in the form: numbers as text, by group or by indicator. */
export type TypedPlan = { readonly [C in PlanColumn]: Column } & { readonly disahkan: string }

const typedColumn = (numbers: Readonly<Record<string, number>> = {}): Column =>
  Object.fromEntries(Object.entries(numbers).map(([key, n]) => [key, figure(n)]))

export const typedColumns = (plan: PlanColumns): Omit<TypedPlan, 'disahkan'> => ({
  pusdatin: typedColumn(plan.pusdatin),
  daerah: typedColumn(plan.daerah),
  riil: typedColumn(plan.riil),
  target: typedColumn(plan.target),
})

export const typedFrom = (plan: YearPlan | undefined): TypedPlan => ({
  ...typedColumns(plan ?? {}),
  disahkan: plan?.disahkanOleh ?? '',
})

/** Of a field in the list of faults. */
export const fieldKey = (column: PlanColumn, key: string): string => `${column} ${key}`

type PlanReading =
  | { readonly outcome: 'ok'; readonly body: YearPlanBody }
  | { readonly outcome: 'wrong'; readonly faults: Readonly<Record<string, string>> }

const longestName = 100

/** An empty field is no number; a column without any is `null`, which takes out what stood there. */
export function readTyped(typed: TypedPlan): PlanReading {
  const faults: Record<string, string> = {}
  const body: Record<string, unknown> = {}
  for (const column of columns) {
    const numbers: Record<string, number> = {}
    for (const [key, text] of Object.entries(typed[column])) {
      const read = column === 'target' ? percentFrom(text) : personsFrom(text)
      if (read.outcome === 'wrong') faults[fieldKey(column, key)] = read.message
      if (read.outcome === 'number') numbers[key] = read.value
    }
    body[column] = Object.keys(numbers).length > 0 ? numbers : null
  }
  const name = typed.disahkan.trim()
  if (name.length > longestName)
    faults['disahkan'] = `Disahkan oleh terlalu panjang, paling banyak ${longestName} huruf.`
  body['disahkan_oleh'] = name === '' ? null : name
  return Object.keys(faults).length > 0 ? { outcome: 'wrong', faults } : { outcome: 'ok', body }
}

/** Last year's numbers where this year has none yet; who signs is asked anew. */
export const filledUp = (typed: TypedPlan, before: YearPlan): TypedPlan => {
  const last = typedFrom(before)
  const up = (column: PlanColumn): Column => ({ ...last[column], ...withoutEmpty(typed[column]) })
  return { ...typed, pusdatin: up('pusdatin'), daerah: up('daerah'), riil: up('riil'), target: up('target') }
}

const withoutEmpty = (column: Column): Column =>
  Object.fromEntries(Object.entries(column).filter(([, text]) => text.trim() !== ''))

/** "Ibu hamil", or the name of an indicator; what a newer version wrote keeps its code. */
export const keyWords = (column: PlanColumn, key: string): string =>
  column === 'target'
    ? (indicators.find(i => i.id === key)?.words ?? key)
    : (Object.entries(sasaranGroups).find(([id]) => id === key)?.[1] ?? key)

export const columnWords: Readonly<Record<PlanColumn, string>> = { ...sasaranSources, target: 'Target' }
