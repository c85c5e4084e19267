import { useEffect, useState } from 'react'
import {
  Actions,
  AppShell,
  Button,
  DoList,
  EmptyState,
  LinkButton,
  Loading,
  Notice,
  useToast,
} from '../../ui/index.ts'
import { Download, Share2, UserPlus } from '../../ui/icons.tsx'
import { useAttendance } from '../shared/attendance.ts'
import { usePocket } from '../shared/pocket.tsx'
import { CheckNumber } from './CheckNumber.tsx'
import { QrFilm } from './QrFilm.tsx'
import { canShare, keepFile, queueFile, shareFile } from './queue-file.ts'
import { showQueue } from './show-queue.ts'
import type { ShownQueue } from './show-queue.ts'

const steps = [
  'Di HP penerima buka Hari buka, lalu ketuk “Terima antrean dari HP lain”.',
  'Arahkan kameranya ke kode di atas sampai penuh. Urutannya tidak penting.',
  'Cocokkan nomornya: harus sama di kedua HP.',
]

/** The queue of the day goes to the next table without signal, as pictures or as a file. */
export function GiveQueue({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['day'] ?? ''
  const pocket = usePocket()
  const present = useAttendance(id)
  const [queue, setQueue] = useState<ShownQueue | 'too-large'>()
  useEffect(() => {
    const day = pocket.card(id)
    // As it was when the screen opened: a code that changes its contents would begin anew on the other phone.
    if (!present?.length || !day?.hari || queue) return undefined
    let current = true
    void showQueue(pocket, day, present).then(q => (current ? setQueue(q ?? 'too-large') : undefined))
    return () => {
      current = false
    }
  }, [pocket, id, present, queue])

  return (
    <AppShell title="Serahkan antrean" back={`/hari/${id}`} task>
      {!present ? (
        <Loading />
      ) : present.length === 0 ? (
        <EmptyState
          icon={UserPlus}
          title="Belum ada yang bisa diserahkan"
          action={<LinkButton href={`/hari/${id}`}>Kembali ke hari buka</LinkButton>}
        >
          Tambahkan dulu yang datang.
        </EmptyState>
      ) : !queue ? (
        <Loading />
      ) : queue === 'too-large' ? (
        <Notice kind="kuning" title="Antrean ini terlalu besar untuk diserahkan">
          Tunggu sampai ada sinyal. Catatan tetap aman di HP ini dan bergabung sendiri.
        </Notice>
      ) : (
        <Shown queue={queue} on={pocket.card(id)?.hari?.tanggal ?? ''} />
      )}
    </AppShell>
  )
}

function Shown({ queue, on }: { queue: ShownQueue; on: string }) {
  const toast = useToast()
  const file = queueFile(queue.frames, on)
  return (
    <div className="stack">
      <QrFilm frames={queue.frames} label="Kode QR antrean, berganti terus" />
      <CheckNumber code={queue.code} people={queue.people} entries={queue.entries} />
      <DoList steps={steps} />
      <Actions>
        {canShare(file) ? (
          <Button small icon={Share2} onClick={() => void shareFile(file)}>
            Kirim sebagai berkas
          </Button>
        ) : null}
        <Button
          small
          icon={Download}
          onClick={() => {
            keepFile(file)
            toast(`Tersimpan sebagai ${file.name}`)
          }}
        >
          Simpan sebagai berkas
        </Button>
      </Actions>
      <Notice title="Catatan di HP ini tidak berkurang">
        Semuanya tetap di sini dan terkirim sendiri begitu ada sinyal.
        {queue.withheld > 0 ? ` ${queue.withheld} isian rahasia tetap di HP ini saja.` : null}
      </Notice>
    </div>
  )
}
