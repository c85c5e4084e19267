import { useState } from 'react'
import { ancestors } from '../../../domain/areas/index.ts'
import { indicators } from '../../../domain/indicators/index.ts'
import type { Indicator, Programme } from '../../../domain/indicators/index.ts'
import { yearPlans } from '../../../domain/records/index.ts'
import type { YearPlan } from '../../../domain/records/index.ts'
import { Section, Select } from '../../../ui/index.ts'
import { useAreas } from '../../shared/areas.ts'
import { useSubjects } from '../../shared/pocket.tsx'
import { programmes } from '../../shared/programmes.ts'
import { figure } from '../../shared/words.ts'
import { PlanInput } from './PlanInput.tsx'
import type { PlanChange } from './PlanInput.tsx'
import { lastYear } from './SasaranTable.tsx'
import type { TypedPlan } from './typed-plan.ts'

type Props = {
  area: string
  tahun: number
  typed: TypedPlan
  before: YearPlan | undefined
  faults: Readonly<Record<string, string>>
  onChange: PlanChange
}

/** One programme at a time; beside each indicator what holds while nothing is typed. */
export function TargetTable({ area, tahun, typed, before, faults, onChange }: Props) {
  const [programme, setProgramme] = useState<Programme>(() => firstWrong(faults) ?? 'skdn')
  const above = useAbove(area, tahun)
  const holds = (indicator: Indicator): string | undefined => {
    const from = above.find(a => a.plan.target?.[indicator.id] !== undefined)
    if (from) return `Kosong: ikut ${from.nama}, ${figure(from.plan.target?.[indicator.id] ?? 0)} %`
    if (indicator.target !== undefined) return `Kosong: ${figure(indicator.target)} % (SPM)`
    return lastYear(before, before?.target?.[indicator.id])
  }
  return (
    <Section title="Persen yang harus tercapai dalam setahun">
      <Select
        label="Program"
        options={withIndicators.map(value => ({ value, label: programmes[value] }))}
        value={programme}
        onChange={setProgramme}
      />
      <div className="plan-table">
        {indicators
          .filter(i => i.programme === programme)
          .map(indicator => (
            <div key={indicator.id} className="plan-row" data-one>
              <span className="plan-name">
                {indicator.words}
                {indicator.better === 'down' ? <span className="muted"> (paling banyak)</span> : null}
              </span>
              <PlanInput
                column="target"
                id={indicator.id}
                label="Target"
                whose={indicator.words}
                typed={typed}
                hint={holds(indicator)}
                faults={faults}
                onChange={onChange}
              />
            </div>
          ))}
      </div>
    </Section>
  )
}

const withIndicators = [...new Set(indicators.map(i => i.programme))]

const firstWrong = (faults: Readonly<Record<string, string>>): Programme | undefined =>
  indicators.find(i => `target ${i.id}` in faults)?.programme

/** The plans of the areas above, nearest first. */
function useAbove(area: string, tahun: number): readonly { nama: string; plan: YearPlan }[] {
  const tree = useAreas()
  const chain = ancestors(tree, area)
  const opened = useSubjects(chain.map(a => a.id))
  return (opened ?? []).flatMap((o, i) =>
    yearPlans(o.view)
      .filter(plan => plan.tahun === tahun)
      .map(plan => ({ nama: chain[i]?.nama ?? '', plan })),
  )
}
