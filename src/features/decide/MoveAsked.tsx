import { useState } from 'react'
import { useLocation } from 'wouter'
import { answerRequest } from '../../domain/mutasi/index.ts'
import { jawabanPindah } from '../../domain/records/index.ts'
import type { Card as Person, MoveRequest } from '../../domain/records/index.ts'
import { Anchor, Button, Card, Dialog, Facts, Loading, Notice, useToast } from '../../ui/index.ts'
import { ArrowRight, TriangleAlert } from '../../ui/icons.tsx'
import { useAreas, useServedAt } from '../shared/areas.ts'
import { usePen } from '../shared/pen.ts'
import { nameOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { plainDay } from '../shared/words.ts'

/** Another place registered her and asks for her history. Who has her decides; a yes cannot be taken back here. */
export function MoveAsked({ card, request }: { card: Person; request: MoveRequest }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const tree = useAreas()
  const opened = useSubject(card.id)
  const pen = usePen(useServedAt(card.posyandu))
  const { saving, fault, run } = useSaving()
  const [sure, setSure] = useState(false)
  if (!opened) return <Loading />
  const answer = (jawaban: keyof typeof jawabanPindah, said: string): Promise<void> =>
    run(async () => {
      const drafts = answerRequest(pen, opened, request, jawaban)
      setSure(false)
      if (drafts.length > 0) await pocket.save(drafts)
      toast(said)
      navigate('/putuskan')
    })
  const from = tree.byId.get(card.posyandu ?? '')?.nama
  return (
    <Card aria-label={`Permintaan pindah, ${nameOf(card)}`}>
      <div className="decide-ask">
        <h2>Apakah {nameOf(card)} pindah ke sana?</h2>
        <p className="muted">
          Seseorang dengan NIK dan tanggal lahir{' '}
          <Anchor className="decide-link" href={`/warga/${card.id}`}>
            {nameOf(card)}
          </Anchor>{' '}
          didaftarkan di tempat lain. Riwayatnya diminta.
        </p>
      </div>
      <div className="decide-facts">
        <Facts
          facts={[
            ...(from ? [{ term: 'Tercatat di', value: from }] : []),
            { term: 'Didaftarkan di', value: request.keNama },
            { term: 'Sejak', value: plainDay(request.tanggal) },
            { term: 'Diminta oleh', value: `${request.olehNama}, ${plainDay(request.on)}` },
          ]}
        />
      </div>
      <Notice kind="kuning" title="Tanyakan dulu kepada keluarganya">
        Kalau ya, seluruh riwayatnya ikut pindah, termasuk yang rahasia, dan tidak terlihat lagi di sini.
        Tidak kenal dengan permintaan ini? Jawab tidak.
      </Notice>
      {fault ? <Notice kind="kuning" title={fault} live /> : null}
      <div className="decide-actions">
        <p className="muted">
          <TriangleAlert />
          Jawaban “Tidak” tidak diberitahukan ke sana.
        </p>
        <Button
          disabled={saving}
          onClick={() => void answer('tidak', 'Dicatat: masih di sini. Tersimpan di HP')}
        >
          {jawabanPindah.tidak}
        </Button>
        <Button kind="main" icon={ArrowRight} disabled={saving} onClick={() => setSure(true)}>
          {jawabanPindah.ya}
        </Button>
      </div>
      <Dialog
        open={sure}
        onClose={() => setSure(false)}
        title={`Pindahkan ${nameOf(card)}?`}
        actions={
          <>
            <Button
              kind="main"
              disabled={saving}
              onClick={() => void answer('ya', 'Pindah. Riwayatnya ikut setelah terkirim')}
            >
              Pindahkan
            </Button>
            <Button onClick={() => setSure(false)}>Tidak jadi</Button>
          </>
        }
      >
        <p>
          Ke {request.keNama}, sejak {plainDay(request.tanggal)}. Bulan-bulan sebelumnya tetap dihitung di
          sini. Hanya tempat barunya yang bisa mengembalikan.
        </p>
      </Dialog>
    </Card>
  )
}
