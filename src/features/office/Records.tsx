import { AppShell, EmptyState } from '../../ui/index.ts'
import { ShieldCheck } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { PullRecords } from './PullRecords.tsx'

/** "Tarik data": records of the area as files. */
export function Records() {
  const { role } = usePocket().profile
  if (role === 'puskesmas') return <PullRecords />
  return (
    <AppShell title="Tarik data">
      <EmptyState icon={ShieldCheck} title="Hanya untuk puskesmas">
        Berkas berisi data seluruh wilayah ditarik oleh petugas puskesmas.
      </EmptyState>
    </AppShell>
  )
}
