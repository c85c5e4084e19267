import { useLocation } from 'wouter'
import type { RecordView } from '../../../domain/log/index.ts'
import type { YearPlan } from '../../../domain/records/index.ts'
import { Button, Notice, Segmented, TextInput } from '../../../ui/index.ts'
import { Plus } from '../../../ui/icons.tsx'
import { ResumedNotice } from '../../shared/ResumedNotice.tsx'
import { SaveFault } from '../../shared/SaveFault.tsx'
import { PlanHistory } from './PlanHistory.tsx'
import { SasaranTable } from './SasaranTable.tsx'
import { TargetTable } from './TargetTable.tsx'
import { TornNotice } from './TornNotice.tsx'
import { planHref } from './plan-years.ts'
import { filledUp, typedColumns } from './typed-plan.ts'
import type { TypedPlan } from './typed-plan.ts'

type PlanFormState = {
  readonly typed: TypedPlan
  readonly torn: readonly string[]
  readonly faults: Readonly<Record<string, string>>
  readonly fault: string | undefined
  readonly change: (next: (typed: TypedPlan) => TypedPlan) => void
}

type Props = {
  form: PlanFormState
  draft: { readonly resumed: boolean; discard: () => void }
  place: { readonly area: string; readonly tahun: number; readonly isi: string }
  record: RecordView | undefined
  before: YearPlan | undefined
}

const parts = [
  { value: 'sasaran', label: 'Sasaran' },
  { value: 'target', label: 'Target' },
] as const

/** Sasaran or targets; both belong to one save. */
export function PlanFields({ form, draft, place, record, before }: Props) {
  const { typed, faults, change } = form
  const { area, tahun, isi } = place
  const [, navigate] = useLocation()
  const part = isi === 'target' ? 'target' : 'sasaran'
  const wrong = Object.keys(faults).length
  const showsWrong = Object.keys(faults).some(k => k.startsWith('target ') === (part === 'target'))
  return (
    <div className="stack plan-form">
      <SaveFault fault={form.fault} />
      {draft.resumed ? <ResumedNotice onDiscard={draft.discard} /> : null}
      {record && form.torn.length > 0 ? <TornNotice record={record} torn={form.torn} onUse={change} /> : null}
      <Segmented
        label="Yang diisi"
        options={parts}
        value={part}
        onChange={value => navigate(planHref(tahun, { wilayah: area, isi: value }), { replace: true })}
      />
      {wrong > 0 ? (
        <Notice kind="kuning" title={`${wrong} isian perlu dibetulkan`} live>
          {showsWrong
            ? 'Lihat tulisan merah di bawah.'
            : `Buka bagian ${part === 'target' ? 'Sasaran' : 'Target'}.`}
        </Notice>
      ) : null}
      {before ? (
        <Button icon={Plus} onClick={() => change(held => filledUp(held, before))}>
          Salin angka {tahun - 1} ke isian yang kosong
        </Button>
      ) : null}
      {part === 'sasaran' ? (
        <SasaranTable typed={typed} before={before} faults={faults} onChange={change} />
      ) : (
        <TargetTable
          area={area}
          tahun={tahun}
          typed={typed}
          before={before}
          faults={faults}
          onChange={change}
        />
      )}
      <TextInput
        label="Disahkan oleh"
        hint="Nama dan jabatan, kalau sudah disahkan."
        value={typed.disahkan}
        error={faults['disahkan']}
        onChange={disahkan => change(held => ({ ...held, disahkan }))}
      />
      {record ? (
        <PlanHistory record={record} onUse={after => change(held => ({ ...held, ...typedColumns(after) }))} />
      ) : null}
    </div>
  )
}
