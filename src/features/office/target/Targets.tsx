import { AppShell, EmptyState } from '../../../ui/index.ts'
import { ShieldCheck } from '../../../ui/icons.tsx'
import { useToday } from '../../shared/clock.ts'
import { usePocket } from '../../shared/pocket.tsx'
import { PlanFile } from './PlanFile.tsx'
import { PlanForm } from './PlanForm.tsx'
import { PlanOverview } from './PlanOverview.tsx'
import { usePlanAddress } from './plan-years.ts'
import '../office.css'
import './target.css'

/** `/target`: what the puskesmas signs for its area and a year, sasaran in three columns and targets. Works without signal. */
export function Targets() {
  const { role } = usePocket().profile
  const { tahun, wilayah, isi } = usePlanAddress(useToday())
  if (role !== 'puskesmas')
    return (
      <AppShell title="Sasaran dan target">
        <EmptyState icon={ShieldCheck} title="Hanya untuk puskesmas">
          Sasaran dan target tahunan diisi petugas puskesmas. Hasilnya terlihat di PWS.
        </EmptyState>
      </AppShell>
    )
  if (wilayah) return <PlanForm key={`${wilayah} ${tahun}`} area={wilayah} tahun={tahun} isi={isi} />
  if (isi === 'berkas') return <PlanFile key={tahun} tahun={tahun} />
  return <PlanOverview tahun={tahun} />
}
