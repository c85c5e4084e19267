import { useState } from 'react'
import type { ReactNode } from 'react'
import { areaPath } from '../../domain/areas/index.ts'
import { AppShell, Button, Checkbox, Notice, Segmented, Select, TextInput } from '../../ui/index.ts'
import { useAreas, useMyAreas } from '../shared/areas.ts'
import { useServer } from '../shared/server.tsx'
import type { NewStaff, StaffRole } from '../shared/server.tsx'
import { managedAreas } from './managed-areas.ts'
import type { ShownKey } from './Staff.tsx'
import { placeLabel, roleOptions } from './staff-words.ts'

type Props = { manages: readonly StaffRole[]; onMade: (key: ShownKey) => void; children: ReactNode }

/** A new account. A kader gets a code for her phone, everybody else a password for the first time. */
export function AddStaff({ manages, onMade, children }: Props) {
  const server = useServer()
  const areas = useMyAreas()
  const tree = useAreas()
  const roles = roleOptions(manages)
  const [role, setRole] = useState<NewStaff['role']>(roles[0]?.value ?? 'kader')
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [area, setArea] = useState<string>()
  const [admin, setAdmin] = useState(false)
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const places = managedAreas(tree, areas, role)
  const chosen = places.find(p => p.id === area)?.id ?? (places.length === 1 ? places[0]?.id : undefined)

  const make = async (): Promise<void> => {
    if (busy) return
    if (name.trim() === '') return setFault('Nama wajib diisi.')
    if (!chosen) return setFault(`${placeLabel[role]} belum dipilih.`)
    if (role !== 'kader' && login.trim() === '') return setFault('Nama masuk wajib diisi.')
    setBusy(true)
    setFault(undefined)
    const answer = await server.createStaff({
      name: name.trim(),
      role,
      areas: [chosen],
      ...(role === 'kader' ? {} : { login: login.trim().toLowerCase() }),
      ...(role === 'puskesmas' && admin ? { admin } : {}),
    })
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    setName('')
    setLogin('')
    onMade({ ...answer.value, name: name.trim() })
  }
  return (
    <AppShell
      title="Tambah petugas"
      back="/petugas"
      foot={
        <Button kind="main" type="submit" form="tambah-petugas" disabled={busy}>
          {busy ? 'Menghubungi server…' : role === 'kader' ? 'Undang kader' : 'Buat akun'}
        </Button>
      }
    >
      <form
        id="tambah-petugas"
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void make()
        }}
      >
        {roles.length > 1 ? (
          <Segmented label="Peran" labelShown options={roles} value={role} onChange={setRole} />
        ) : null}
        <TextInput label="Nama" value={name} onChange={setName} autoCapitalize="words" maxLength={100} />
        <Select
          label={placeLabel[role]}
          options={places.map(p => ({ value: p.id, label: areaPath(tree, p.id) }))}
          value={chosen}
          onChange={setArea}
          empty={`Pilih ${placeLabel[role].toLowerCase()}`}
        />
        {role === 'kader' ? null : (
          <TextInput
            label="Nama masuk"
            value={login}
            onChange={setLogin}
            autoCapitalize="off"
            spellCheck={false}
            hint="Huruf kecil dan angka tanpa spasi, misalnya bidan.rina"
          />
        )}
        {role === 'puskesmas' ? (
          <Checkbox checked={admin} onChange={setAdmin} detail="Boleh mengurus akun, wilayah, dan kebijakan.">
            Admin
          </Checkbox>
        ) : null}
        {fault ? <Notice kind="kuning" title={fault} live /> : null}
      </form>
      {children}
    </AppShell>
  )
}
