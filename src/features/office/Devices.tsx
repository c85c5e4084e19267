import { useSearch } from 'wouter'
import { isWorrying } from '../../domain/devices/index.ts'
import { AppShell, Button, EmptyState, Loading } from '../../ui/index.ts'
import { RefreshCw, ShieldCheck, WifiOff } from '../../ui/icons.tsx'
import { useLedger } from '../shared/devices.ts'
import { usePocket } from '../shared/pocket.tsx'
import { DeviceDetail } from './DeviceDetail.tsx'
import { DeviceGroups } from './DeviceGroups.tsx'

const title = 'HP kader'

/** Which phones have sent what they hold, and which should be looked after: what only the server knows. */
export function Devices() {
  const { role } = usePocket().profile
  if (role === 'bidan' || role === 'puskesmas') return <DeviceList />
  return (
    <AppShell title={title} back="/">
      <EmptyState icon={ShieldCheck} title="Untuk bidan dan puskesmas">
        Keadaan HP ini sendiri ada di Saya.
      </EmptyState>
    </AppShell>
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
      <AppShell
        title={title}
        back="/petugas"
        foot={
          <Button kind="main" icon={RefreshCw} onClick={() => void again()}>
            Coba lagi
          </Button>
        }
      >
        <EmptyState icon={WifiOff} title="Daftar HP belum bisa dibuka">
          {ledger.message}
        </EmptyState>
      </AppShell>
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
