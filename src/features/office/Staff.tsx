import { useState } from 'react'
import { useSearch } from 'wouter'
import { AppShell, EmptyState, Loading } from '../../ui/index.ts'
import { ShieldCheck, UserPlus } from '../../ui/icons.tsx'
import { useLedger } from '../shared/devices.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { Key } from '../shared/server.tsx'
import { AddStaff } from './AddStaff.tsx'
import { EditStaff } from './EditStaff.tsx'
import { KeyDialog } from './KeyDialog.tsx'
import { KnownStaff } from './KnownStaff.tsx'
import { NotRead } from './NotRead.tsx'
import { MoveStaff } from './MoveStaff.tsx'
import { StaffDetail } from './StaffDetail.tsx'
import { StaffGroups } from './StaffGroups.tsx'
import { useStaff } from './use-staff.ts'
import './office.css'

/** Accounts and devices. Who they are is known offline; everything about their rights is asked of the server. */
export function Staff() {
  const { role } = usePocket().profile
  if (role === 'bidan' || role === 'puskesmas') return <StaffList />
  return (
    <AppShell title="Petugas">
      <EmptyState icon={ShieldCheck} title="Bidan yang mengurus akun">
        Minta kode undangan atau ganti HP kepada bidan.
      </EmptyState>
    </AppShell>
  )
}

export type ShownKey = Key & { readonly name: string }

function StaffList() {
  const { list, again } = useStaff()
  const { ledger } = useLedger()
  const devices = ledger.state === 'read' ? ledger.devices : []
  const params = new URLSearchParams(useSearch())
  const [shown, setShown] = useState<ShownKey>()
  const title = 'Petugas'
  if (list.state === 'reading')
    return (
      <AppShell title={title}>
        <Loading />
      </AppShell>
    )
  if (list.state === 'refused')
    return (
      <NotRead title={title} what="Akun belum bisa dibuka" message={list.message} onAgain={again}>
        <KnownStaff />
      </NotRead>
    )
  const picked = list.accounts.find(a => a.account === params.get('akun'))
  const dialog = <KeyDialog shown={shown} onClose={() => setShown(undefined)} />
  const given = (key: ShownKey): void => {
    setShown(key)
    void again()
  }
  if (params.has('baru') && list.manages.length > 0)
    return (
      <AddStaff manages={list.manages} onMade={given}>
        {dialog}
      </AddStaff>
    )
  if (picked && picked.role !== 'dinkes' && params.has('tugas'))
    return <MoveStaff one={picked} role={picked.role} onMoved={() => void again()} />
  if (picked && params.has('kontak')) return <EditStaff one={picked} />
  if (picked)
    return (
      <StaffDetail
        one={picked}
        devices={devices}
        manages={list.manages}
        onKey={given}
        onChanged={() => void again()}
      >
        {dialog}
      </StaffDetail>
    )
  return (
    <StaffGroups
      accounts={list.accounts}
      devices={devices}
      mayAdd={list.manages.length > 0}
      icon={UserPlus}
    />
  )
}
