import { useSearch } from 'wouter'
import { isWorrying } from '../../domain/devices/index.ts'
import { AppShell, Loading } from '../../ui/index.ts'
import { useLedger } from '../shared/devices.ts'
import { HealthWorkersOnly } from '../shared/HealthWorkersOnly.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { DeviceDetail } from './DeviceDetail.tsx'
import { DeviceGroups } from './DeviceGroups.tsx'
import { NotRead } from './NotRead.tsx'

const title = 'HP kader'

/** Which phones have sent what they hold, and which should be looked after: what only the server knows. */
export function Devices() {
  const { role } = usePocket().profile
  if (role === 'bidan' || role === 'puskesmas') return <DeviceList />
  return (
    <HealthWorkersOnly title={title} back="/">
      Keadaan HP ini sendiri ada di Saya.
    </HealthWorkersOnly>
  )
}

function DeviceList() {
  const { ledger, again } = useLedger()
  const picked = new URLSearchParams(useSearch()).get('hp')
  if (ledger.state === 'reading')
    return (
      <AppShell title={title} back="/petugas">
        <Loading />
      </AppShell>
    )
  if (ledger.state === 'refused')
    return (
      <NotRead
        title={title}
        back="/petugas"
        what="Daftar HP belum bisa dibuka"
        message={ledger.message}
        onAgain={again}
      />
    )
  const one = ledger.devices.find(d => d.device.replica === picked)
  if (one) return <DeviceDetail one={one} onChanged={() => void again()} />
  const worrying = ledger.devices.filter(isWorrying).length
  return (
    <AppShell
      title={title}
      back="/petugas"
      wide
      subtitle={worrying === 0 ? undefined : `${worrying} perlu dilihat`}
    >
      <DeviceGroups devices={ledger.devices} />
    </AppShell>
  )
}
