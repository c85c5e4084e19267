import type { SasaranSource } from '../../../domain/records/index.ts'
import { Row, RowList } from '../../../ui/index.ts'
import { usePocket } from '../../shared/pocket.tsx'
import { planHref } from './plan-years.ts'
import { whoWhen } from './plan-words.ts'
import { columnWords, groups } from './typed-plan.ts'
import type { AreaPlan } from './use-plans.ts'

type Props = { plans: readonly AreaPlan[]; source: SasaranSource; tahun: number }

/** On a phone: one row an area, with how much of it is there. */
export function PlanRows({ plans, source, tahun }: Props) {
  const pocket = usePocket()
  return (
    <RowList label={`Wilayah, tahun ${tahun}`}>
      {plans.map(({ area, plan, last }) => (
        <Row
          key={area.id}
          lead={area.jenis === 'posyandu' ? <span className="office-indent" data-depth={1} /> : undefined}
          name={area.nama}
          meta={
            last
              ? `${columnWords[source]} ${filled(plan?.[source])} dari ${groups.length}, target ${filled(plan?.target)}. ${whoWhen(last, pocket)}`
              : 'Belum diisi'
          }
          href={planHref(tahun, { wilayah: area.id })}
        />
      ))}
    </RowList>
  )
}

export const filled = (numbers: Readonly<Record<string, number>> = {}): number => Object.keys(numbers).length
