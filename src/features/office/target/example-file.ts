import { areaPath } from '../../../domain/areas/index.ts'
import type { AreaTree } from '../../../domain/areas/index.ts'
import { areaHeading } from '../../../domain/import/index.ts'
import { sasaranGroups } from '../../../domain/indicators/index.ts'
import type { SasaranSource } from '../../../domain/records/index.ts'
import { download } from '../../shared/download.ts'
import { columnWords, groups } from './typed-plan.ts'
import type { AreaPlan } from './use-plans.ts'

type Asked = {
  readonly plans: readonly AreaPlan[]
  readonly source: SasaranSource
  readonly tahun: number
  readonly tree: AreaTree
}

/** A workbook with every area and what stands there now: filled in, it can be chosen again. */
export async function saveExample({ plans, source, tahun, tree }: Asked): Promise<void> {
  const { xlsxBlob } = await import('../../shared/spreadsheet.ts')
  const heads = [
    { key: 'wilayah', label: areaHeading, type: 'text', width: 30 } as const,
    ...groups.map(g => ({ key: g, label: sasaranGroups[g], type: 'number', width: 12 }) as const),
  ]
  const title = [`Sasaran ${columnWords[source]} tahun ${tahun}`]
  const rows = plans.map(({ area, plan }) => ({
    whose: { id: area.id, name: area.nama, posyandu: area.id },
    missing: [],
    cells: [areaPath(tree, area.id), ...groups.map(g => plan?.[source]?.[g])],
  }))
  download(await xlsxBlob('Sasaran', { heads, wide: true, title }, rows), `sasaran-${source}-${tahun}.xlsx`)
}
