import { useState } from 'react'
import { useLocation } from 'wouter'
import type { AreaKind } from '../../domain/areas/index.ts'
import { AppShell, Button, Notice, Segmented, TextInput, useToast } from '../../ui/index.ts'
import { useAreas } from '../shared/areas.ts'
import { useSync } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import type { NewArea } from '../shared/server.tsx'

type Kind = NewArea['jenis']
const words = { desa: 'Desa/kelurahan', dusun: 'Dusun', posyandu: 'Posyandu' } as const
const belowOf: Readonly<Record<AreaKind, readonly Kind[]>> = {
  kabupaten: [],
  puskesmas: ['desa'],
  desa: ['posyandu', 'dusun'],
  dusun: ['posyandu'],
  posyandu: [],
}

/** The server makes a place, so that two devices never make the same one twice. */
export function AddArea({ parent }: { parent: string }) {
  const server = useServer()
  const tree = useAreas()
  const sync = useSync()
  const toast = useToast()
  const [, navigate] = useLocation()
  const above = tree.byId.get(parent)
  const kinds = above ? belowOf[above.jenis] : []
  const [jenis, setJenis] = useState<Kind>(kinds[0] ?? 'posyandu')
  const [nama, setNama] = useState('')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)

  const make = async (): Promise<void> => {
    if (busy) return
    if (nama.trim() === '') return setFault('Nama wajib diisi.')
    setBusy(true)
    setFault(undefined)
    const answer = await server.createArea({ nama: nama.trim(), jenis, induk: parent })
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    toast(`${nama.trim()} ditambahkan`)
    server.syncNow()
    navigate('/wilayah')
  }
  return (
    <AppShell
      title={kinds.length === 1 ? `Tambah ${words[jenis].toLowerCase()}` : 'Tambah wilayah'}
      back="/wilayah"
      task
      foot={
        <Button kind="main" type="submit" form="tambah-wilayah" disabled={busy || kinds.length === 0}>
          {busy ? 'Menghubungi server…' : 'Tambahkan'}
        </Button>
      }
    >
      <form
        id="tambah-wilayah"
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void make()
        }}
      >
        {sync.online ? null : (
          <Notice title="Belum ada sinyal">
            Menambah wilayah perlu sinyal. Nama yang sudah ada bisa diubah tanpa sinyal.
          </Notice>
        )}
        <p>Di bawah {above?.nama ?? 'wilayah ini'}.</p>
        {kinds.length > 1 ? (
          <Segmented
            label="Jenis"
            labelShown
            options={kinds.map(value => ({ value, label: words[value] }))}
            value={jenis}
            onChange={setJenis}
          />
        ) : null}
        <TextInput
          label="Nama"
          value={nama}
          onChange={setNama}
          autoCapitalize="words"
          maxLength={100}
          hint={`Lengkap, misalnya "${example[jenis]}"`}
          error={fault}
        />
      </form>
    </AppShell>
  )
}

const example: Readonly<Record<Kind, string>> = {
  desa: 'Desa Karangjati',
  dusun: 'Krajan',
  posyandu: 'Posyandu Melati 2',
}
