import { useState } from 'react'
import { useLocation } from 'wouter'
import { areaPath } from '../../domain/areas/index.ts'
import {
  AppShell,
  Button,
  EmptyState,
  Notice,
  RowList,
  Section,
  Tick,
  Tile,
  Who,
  useToast,
} from '../../ui/index.ts'
import { MapPin, UserRound } from '../../ui/icons.tsx'
import { useAreas, useMyAreas } from '../shared/areas.ts'
import { useServer } from '../shared/server.tsx'
import type { NewStaff, StaffMember } from '../shared/server.tsx'
import { Confirm } from './Confirm.tsx'
import { managedAreas } from './managed-areas.ts'
import { moveOf, whatFollows, worksElsewhere } from './staff-move.ts'
import { placeLabel, roleWords } from './staff-words.ts'

type Props = { one: StaffMember; role: NewStaff['role']; onMoved: () => void }

/** Where somebody works from now on: one posyandu or several. It says what will happen on her phone before it does. */
export function MoveStaff({ one, role, onMoved }: Props) {
  const server = useServer()
  const toast = useToast()
  const [, navigate] = useLocation()
  const tree = useAreas()
  const mine = useMyAreas()
  const [chosen, setChosen] = useState<readonly string[]>(one.areas)
  const [fault, setFault] = useState<string>()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const places = managedAreas(tree, mine, role, one.areas)
  const move = moveOf(tree, one.areas, chosen)
  const follows = whatFollows(role === 'kader', move)
  const back = `/petugas?akun=${one.account}`
  const place = placeLabel[role].toLowerCase()
  if (worksElsewhere(one, places))
    return (
      <AppShell title="Ubah tempat tugas" back={back} task>
        <EmptyState icon={MapPin} title="Juga bertugas di tempat lain">
          {one.name} juga bertugas di luar wilayah Bapak/Ibu. Minta pengelola di puskesmas mengubah tempatnya.
        </EmptyState>
      </AppShell>
    )

  const toggle = (id: string, on: boolean): void => {
    setFault(undefined)
    setChosen(before => (on ? [...before, id] : before.filter(a => a !== id)))
  }
  const ask = (): void => {
    if (chosen.length === 0) return setFault(`Pilih paling sedikit satu ${place}.`)
    if (follows.length === 0) return setFault('Belum ada yang diubah.')
    setAsking(true)
  }
  const save = async (): Promise<void> => {
    if (busy) return
    setAsking(false)
    setBusy(true)
    setFault(undefined)
    const answer = await server.assign(one.account, chosen)
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    toast('Tempat tugas diubah')
    server.syncNow()
    onMoved()
    navigate(back)
  }
  return (
    <AppShell
      title="Ubah tempat tugas"
      back={back}
      task
      foot={
        <Button kind="main" disabled={busy} onClick={ask}>
          {busy ? 'Menghubungi server…' : 'Simpan tempat tugas'}
        </Button>
      }
    >
      <div className="stack">
        <Who
          tile={<Tile tone="utama" icon={UserRound} />}
          name={one.name}
          meta={`${roleWords[role]} · ${one.areas.map(a => tree.byId.get(a)?.nama ?? '').join(', ')}`}
        />
        <fieldset className="group">
          <legend className="control-label">Bertugas di {place} mana?</legend>
          <p className="control-hint">Boleh lebih dari satu. Langkah ini perlu sinyal.</p>
          <RowList label={placeLabel[role]}>
            {places.map(p => (
              <Tick
                key={p.id}
                checked={chosen.includes(p.id)}
                onChange={on => toggle(p.id, on)}
                detail={areaPath(tree, p.id).split(', ').slice(1).join(', ')}
              >
                {p.nama}
              </Tick>
            ))}
          </RowList>
        </fieldset>
        {follows.length > 0 ? (
          <Section title="Yang terjadi sesudahnya">
            <Notice live>
              {follows.map(f => (
                <p key={f}>{f}</p>
              ))}
            </Notice>
          </Section>
        ) : null}
        {fault ? <Notice kind="kuning" title={fault} live /> : null}
      </div>
      <Confirm
        question={
          asking
            ? {
                title: `Ubah tempat tugas ${one.name}?`,
                text: follows.join(' '),
                yes: 'Ubah tempat tugas',
                onYes: () => void save(),
              }
            : undefined
        }
        onClose={() => setAsking(false)}
      />
    </AppShell>
  )
}
