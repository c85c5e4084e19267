import { useState } from 'react'
import type { Pen } from '../../domain/records/index.ts'
import { Button, LinkButton, Notice } from '../../ui/index.ts'
import { Undo2 } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { useCards } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import { Confirm } from './Confirm.tsx'
import type { useRegroup } from './use-regroup.ts'

type Props = { id: string; regroup: ReturnType<typeof useRegroup>; pen: Pen }

/** What should be looked at first: who works here, a day that is open, and what was done to this posyandu before. */
export function RegroupNotices({ id, regroup, pen }: Props) {
  const cards = useCards()
  const tree = useAreas()
  const today = useToday()
  const [undo, setUndo] = useState<string>()
  const here = cards.find(c => c.id === id)
  const staff = cards.filter(c => c.petugas?.aktif && c.petugas.wilayah.includes(id))
  const open = cards.some(
    c => c.kind === 'hari-buka' && c.posyandu === id && c.hari?.tanggal === today && !c.hari.ditutup,
  )
  return (
    <>
      {regroup.regrouping.state === 'stopped' ? (
        <Notice kind="kuning" title={regroup.regrouping.message} live />
      ) : null}
      {(here?.penataan ?? []).map(done => (
        <Notice
          key={done.record}
          title={`${done.jenis === 'gabung' ? 'Digabung ke' : 'Dipecah ke'} ${tree.byId.get(done.ke)?.nama ?? 'posyandu lain'} sejak ${plainDay(done.tanggal)}`}
          actions={
            <Button small icon={Undo2} onClick={() => setUndo(done.record)}>
              Kembalikan
            </Button>
          }
        />
      ))}
      {open ? (
        <Notice kind="kuning" title="Hari buka hari ini belum ditutup">
          Tutup dulu hari bukanya, supaya kader tidak kehilangan antrean di tengah jalan.
        </Notice>
      ) : null}
      {staff.length > 0 ? (
        <Notice
          title={`Bertugas di sini: ${staff.map(s => s.nama).join(', ')}`}
          actions={
            <LinkButton small href="/petugas">
              Atur tempat tugas
            </LinkButton>
          }
        >
          Beri kader tempat tugas di posyandu tujuan dulu. Warga yang pindah hilang dari HP yang tidak
          bertugas di sana.
        </Notice>
      ) : null}
      <Confirm
        question={
          undo
            ? {
                title: 'Kembalikan ke posyandu ini?',
                text: 'Semua yang dipindahkan waktu itu dan belum pindah lagi kembali ke posyandu ini, sejak tanggal yang sama. Yang ditulis sesudahnya tetap ada.',
                yes: 'Kembalikan',
                onYes: () => {
                  setUndo(undefined)
                  void regroup.undo(pen, undo)
                },
              }
            : undefined
        }
        onClose={() => setUndo(undefined)}
      />
    </>
  )
}
