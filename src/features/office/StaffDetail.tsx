import { useState } from 'react'
import type { ReactNode } from 'react'
import { areaPath } from '../../domain/areas/index.ts'
import type { Looked } from '../../domain/devices/index.ts'
import { profesiPetugas } from '../../domain/records/petugas.ts'
import { AppShell, Button, EmptyState, Facts, Notice, RowList, Section } from '../../ui/index.ts'
import { QrCode, Smartphone } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import type { StaffMember, StaffRole } from '../shared/server.tsx'
import { ContactLink } from './ContactLink.tsx'
import { Confirm } from './Confirm.tsx'
import type { Question } from './Confirm.tsx'
import { DeviceRow } from './DeviceRow.tsx'
import type { ShownKey } from './Staff.tsx'
import { StaffActions } from './StaffActions.tsx'
import type { AskFirst, StaffWork } from './StaffActions.tsx'
import { roleWords } from './staff-words.ts'
import { useStaffPhone } from './use-staff-phone.ts'

type Props = {
  one: StaffMember
  devices: readonly Looked[]
  manages: readonly StaffRole[]
  onKey: (key: ShownKey) => void
  onChanged: () => void
  children: ReactNode
}

/** One account: her phones, and what can be done about them. Whatever cannot be taken back asks first. */
export function StaffDetail({ one, devices, manages, onKey, onChanged, children }: Props) {
  const server = useServer()
  const { profile, card } = usePocket()
  const profession = card(one.account)?.petugas?.profesi
  const tree = useAreas()
  const phone = useStaffPhone(one.account)
  const [asking, setAsking] = useState<Question>()
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const mayManage = manages.includes(one.role)
  const isKader = one.role === 'kader'

  const act = async (work: StaffWork): Promise<void> => {
    if (busy) return
    setBusy(true)
    setFault(undefined)
    setAsking(undefined)
    const answer = await work()
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    if (answer.value?.code ?? answer.value?.password) return onKey({ ...answer.value, name: one.name })
    onChanged()
  }
  const ask: AskFirst = (title, text, yes, work) =>
    setAsking({ title, text, yes, onYes: () => void act(work) })

  return (
    <AppShell
      title={one.name}
      back="/petugas"
      {...(mayManage && isKader && !one.disabled
        ? {
            foot: (
              <Button
                kind="main"
                icon={QrCode}
                disabled={busy}
                onClick={() => void act(() => server.invite(one.account))}
              >
                Buat kode undangan
              </Button>
            ),
          }
        : {})}
    >
      <div className="stack">
        <Facts
          facts={[
            { term: 'Peran', value: roleWords[one.role] + (one.admin ? ', admin' : '') },
            {
              term: 'Wilayah',
              value:
                one.areas
                  .map(a => areaPath(tree, a))
                  .filter(Boolean)
                  .join('; ') || 'belum diisi',
            },
            ...(one.login === null ? [] : [{ term: 'Nama masuk', value: one.login }]),
            ...(isKader
              ? []
              : [{ term: 'Profesi', value: profession ? profesiPetugas[profession] : 'belum diisi' }]),
            { term: 'Nomor HP', value: phone ?? 'belum diisi' },
          ]}
        />
        {one.disabled ? (
          <Notice title="Akun ini dinonaktifkan">Catatan yang pernah dibuatnya tetap ada.</Notice>
        ) : null}
        {fault ? <Notice kind="kuning" title={fault} live /> : null}
        <Section title="Perangkat">
          {one.devices.length === 0 ? (
            <EmptyState icon={Smartphone} title={isKader ? 'Belum mendaftarkan HP' : 'Belum pernah masuk'} />
          ) : (
            <RowList label="Perangkat">
              {one.devices.map(device => (
                <DeviceRow
                  key={device.replica}
                  device={device}
                  looked={devices.find(d => d.device.replica === device.replica)}
                  onRevoke={
                    mayManage
                      ? () =>
                          ask(
                            'Cabut perangkat ini?',
                            'Perangkat ini tidak bisa lagi mengirim dan menerima. Yang belum terkirim tetap ada di dalamnya.',
                            'Cabut perangkat',
                            () => server.revoke(device.replica),
                          )
                      : undefined
                  }
                />
              ))}
            </RowList>
          )}
        </Section>
        {mayManage ? (
          <Section title="Tindakan">
            <StaffActions one={one} busy={busy} act={act} ask={ask} />
          </Section>
        ) : null}
        {profile.role === 'puskesmas' && !mayManage ? <ContactLink account={one.account} /> : null}
      </div>
      <Confirm question={asking} onClose={() => setAsking(undefined)} />
      {children}
    </AppShell>
  )
}
