import { below } from '../../../domain/areas/index.ts'
import type { Area, AreaTree } from '../../../domain/areas/index.ts'
import { openYearPlan, planHistory, yearPlanRecord, yearPlans } from '../../../domain/records/index.ts'
import type { OpenedPlan, PlanSave, YearPlan } from '../../../domain/records/index.ts'
import { useSubjects } from '../../shared/pocket.tsx'

export type AreaPlan = {
  readonly area: Area
  /** Posyandu stand below their desa. */
  readonly plan?: YearPlan | undefined
  readonly before?: YearPlan | undefined
  readonly opened?: OpenedPlan | undefined
  readonly last?: PlanSave | undefined
}

/** Where a plan is written: the areas of this account, from large to small, each desa with its posyandu. A dusun has none. */
export const planAreas = (tree: AreaTree, own: readonly string[]): readonly Area[] => {
  const inOrder = (area: Area): Area[] => [area, ...(tree.children.get(area.id) ?? []).flatMap(inOrder)]
  const reached = new Set(own.flatMap(id => below(tree, id)))
  const found = own.flatMap(id => tree.byId.get(id) ?? []).flatMap(inOrder)
  return [...new Set(found)].filter(a => reached.has(a) && a.jenis !== 'dusun' && a.aktif !== false)
}

/** The plans of a year and of the one before; undefined while they are being read. */
export function usePlans(areas: readonly Area[], tahun: number): readonly AreaPlan[] | undefined {
  const opened = useSubjects(areas.map(a => a.id))
  return opened?.flatMap((o, i): AreaPlan[] => {
    const area = areas[i]
    if (!area) return []
    const of = (year: number): YearPlan | undefined => yearPlans(o.view).find(p => p.tahun === year)
    const record = yearPlanRecord(o.view, tahun)
    return [
      {
        area,
        plan: of(tahun),
        before: of(tahun - 1),
        opened: record && openYearPlan(record),
        last: record && planHistory(record).at(-1),
      },
    ]
  })
}
