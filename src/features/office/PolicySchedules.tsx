import { kebijakan } from '../../domain/records/index.ts'
import { DateInput, Segmented } from '../../ui/index.ts'
import { yesNo } from './policy-changes.ts'
import type { PolicyFields } from './policy-changes.ts'

type Props = {
  fields: PolicyFields
  faults: Readonly<Record<string, string>>
  onChange: (change: Partial<PolicyFields>) => void
}

/** Which vaccines are given here, and how many antenatal contacts hold. */
export const PolicySchedules = ({ fields, faults, onChange }: Props) => (
  <>
    <Segmented
      label={kebijakan.fields.je.label}
      labelShown
      options={yesNo}
      value={fields.je}
      onChange={je => onChange({ je })}
    />
    <Segmented
      label={kebijakan.fields.tanpa_opv.label}
      labelShown
      options={yesNo}
      value={fields.tanpaOpv}
      onChange={tanpaOpv => onChange({ tanpaOpv })}
    />
    <DateInput
      label={kebijakan.fields.heksa_lahir_mulai.label}
      value={fields.heksa === undefined ? undefined : { iso: fields.heksa, estimated: false }}
      onChange={d => onChange({ heksa: d?.iso })}
      error={faults['heksa']}
      hint="Kosong berarti belum ada heksavalen di sini."
    />
    <Segmented
      label={kebijakan.fields.kontak_kehamilan.label}
      labelShown
      options={[
        { value: 'anc-6', label: '6 kontak' },
        { value: 'anc-8', label: '8 kontak (belum disahkan)' },
      ]}
      value={fields.kontak}
      onChange={kontak => onChange({ kontak })}
    />
  </>
)
