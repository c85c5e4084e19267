import { useSearch } from 'wouter'
import { AppShell, EmptyState } from '../../ui/index.ts'
import { ShieldCheck } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { AddArea } from './AddArea.tsx'
import { AreaTreeView } from './AreaTreeView.tsx'
import { EditArea } from './EditArea.tsx'
import { PolicyForm } from './PolicyForm.tsx'
import { Regroup } from './Regroup.tsx'
import './office.css'

/** The tree of the area, and what it has chosen. */
export function Areas() {
  const { role } = usePocket().profile
  const params = new URLSearchParams(useSearch())
  if (role !== 'puskesmas')
    return (
      <AppShell title="Wilayah">
        <EmptyState icon={ShieldCheck} title="Hanya untuk puskesmas">
          Desa, dusun, posyandu, dan kebijakan diatur petugas puskesmas.
        </EmptyState>
      </AppShell>
    )
  const [edited, parent, policy] = [params.get('ubah'), params.get('tambah'), params.get('kebijakan')]
  const regrouped = params.get('tata')
  if (edited) return <EditArea key={edited} id={edited} />
  if (parent) return <AddArea key={parent} parent={parent} />
  if (policy) return <PolicyForm key={policy} area={policy} />
  if (regrouped) return <Regroup key={regrouped} id={regrouped} />
  return <AreaTreeView />
}
