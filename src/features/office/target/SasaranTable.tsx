import { sasaranGroups } from '../../../domain/indicators/index.ts'
import { sasaranSources } from '../../../domain/records/index.ts'
import type { YearPlan } from '../../../domain/records/index.ts'
import { Section } from '../../../ui/index.ts'
import { PlanInput } from './PlanInput.tsx'
import type { PlanChange } from './PlanInput.tsx'
import { groups, sources } from './typed-plan.ts'
import type { TypedPlan } from './typed-plan.ts'

type Props = {
  typed: TypedPlan
  before: YearPlan | undefined
  faults: Readonly<Record<string, string>>
  onChange: PlanChange
}

/** Groups down, the three columns across; on a phone each group has its name above its three boxes. */
export const SasaranTable = ({ typed, before, faults, onChange }: Props) => (
  <Section title="Jumlah orang setahun">
    <p className="muted">
      Pusdatin: angka Kemenkes. Daerah: angka kabupaten. Riil: hasil pendataan yang disahkan puskesmas. Kosong
      berarti belum ada.
    </p>
    <div className="plan-table">
      {groups.map(group => (
        <fieldset key={group} className="plan-row">
          <legend className="plan-name">{sasaranGroups[group]}</legend>
          {sources.map(source => (
            <PlanInput
              key={source}
              column={source}
              id={group}
              label={sasaranSources[source]}
              whose={sasaranGroups[group]}
              typed={typed}
              hint={lastYear(before, before?.[source]?.[group])}
              faults={faults}
              onChange={onChange}
            />
          ))}
        </fieldset>
      ))}
    </div>
  </Section>
)

/** "2025: 1.250" */
export const lastYear = (before: YearPlan | undefined, n: number | undefined): string | undefined =>
  before === undefined || n === undefined ? undefined : `${before.tahun}: ${n.toLocaleString('id-ID')}`
