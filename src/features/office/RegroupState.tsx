import type { Area } from '../../domain/areas/index.ts'
import type { Pen } from '../../domain/records/index.ts'
import { Actions, AppShell, Button, EmptyState, LinkButton, Notice, Progress } from '../../ui/index.ts'
import { CircleCheck, Users } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { plainDay } from '../shared/words.ts'
import { count } from './figures.ts'
import type { useRegroup } from './use-regroup.ts'

type Props = { area: Area; regroup: ReturnType<typeof useRegroup>; pen: Pen }

/** While families move, when it was cut off, and when it is done. */
export function RegroupState({ area, regroup: { regrouping, pending, resume, discard }, pen }: Props) {
  const tree = useAreas()
  const held = pending === 'none' ? undefined : pending
  const to = tree.byId.get(held?.plan.ke ?? '')?.nama ?? 'posyandu tujuan'
  return (
    <AppShell title={area.nama} back="/wilayah" task>
      <div className="stack">
        {regrouping.state === 'saving' ? (
          <Progress
            value={regrouping.done}
            max={regrouping.of}
            label={`${count(regrouping.done)} dari ${count(regrouping.of)} warga dipindahkan`}
            shown
          />
        ) : null}
        {regrouping.state === 'done' ? (
          <EmptyState
            icon={CircleCheck}
            title={`${count(regrouping.people)} warga ${regrouping.back ? 'dikembalikan' : 'dipindahkan'}`}
            action={
              <LinkButton icon={Users} href="/petugas">
                Atur tempat tugas kader
              </LinkButton>
            }
          >
            Tersimpan di perangkat ini dan dikirim begitu ada sinyal. HP kader mengikuti sendiri. Yang
            didaftarkan kader di sini sesudah ini bisa dipindahkan lagi dari halaman yang sama.
          </EmptyState>
        ) : null}
        {held && regrouping.state !== 'saving' ? (
          <Notice
            kind="kuning"
            title={regrouping.state === 'stopped' ? regrouping.message : 'Penataan ini belum selesai'}
            live
            actions={
              <Actions>
                <Button kind="main" onClick={() => void resume(pen, held)}>
                  Lanjutkan
                </Button>
                <Button onClick={() => void discard()}>Hentikan di sini</Button>
              </Actions>
            }
          >
            Ke {to}, sejak {plainDay(held.plan.tanggal)}. Yang sudah pindah tidak diulang.
          </Notice>
        ) : null}
      </div>
    </AppShell>
  )
}
