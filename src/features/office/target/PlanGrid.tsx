import { sasaranGroups } from '../../../domain/indicators/index.ts'
import type { SasaranSource } from '../../../domain/records/index.ts'
import { Anchor, DataTable } from '../../../ui/index.ts'
import { usePocket } from '../../shared/pocket.tsx'
import { filled } from './PlanRows.tsx'
import { planHref } from './plan-years.ts'
import { whoWhen } from './plan-words.ts'
import { columnWords, groups } from './typed-plan.ts'
import type { AreaPlan } from './use-plans.ts'

type Props = { plans: readonly AreaPlan[]; source: SasaranSource; tahun: number }

/** On a laptop: areas down, groups across, one of the three columns. */
export function PlanGrid({ plans, source, tahun }: Props) {
  const pocket = usePocket()
  return (
    <DataTable
      caption={`Sasaran ${columnWords[source]} tahun ${tahun} menurut wilayah`}
      rows={plans}
      rowKey={p => p.area.id}
      pageSize={plans.length}
      columns={[
        {
          id: 'wilayah',
          header: 'Wilayah',
          cell: ({ area }) => (
            <span className="plan-area" data-depth={area.jenis === 'posyandu' ? 1 : 0}>
              <Anchor href={planHref(tahun, { wilayah: area.id })}>{area.nama}</Anchor>
            </span>
          ),
        },
        ...groups.map(group => ({
          id: group,
          header: sasaranGroups[group],
          figure: true,
          cell: ({ plan }: AreaPlan) => plan?.[source]?.[group]?.toLocaleString('id-ID') ?? '–',
        })),
        {
          id: 'target',
          header: 'Target',
          sub: 'indikator',
          figure: true,
          cell: ({ plan }) => filled(plan?.target) || '–',
        },
        {
          id: 'terakhir',
          header: 'Terakhir diisi',
          cell: ({ last }) => (last ? whoWhen(last, pocket) : 'belum diisi'),
        },
      ]}
    />
  )
}
