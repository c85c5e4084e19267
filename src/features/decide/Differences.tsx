import { useState } from 'react'
import { conflictList, settledList } from '../../domain/records/index.ts'
import type { Card as Subject } from '../../domain/records/index.ts'
import { Anchor, Button, Card, Loading, Notice, useToast } from '../../ui/index.ts'
import { Check, ShieldCheck } from '../../ui/icons.tsx'
import { usePen } from '../shared/pen.ts'
import { nameOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { DifferenceLine } from './DifferenceLine.tsx'
import { keyOf, settleDrafts } from './settle-drafts.ts'
import type { Picks } from './settle-drafts.ts'
import { undoSettled } from './undo-settled.ts'
import { useWords } from './value-words.ts'

/** Values that two people wrote without seeing each other. One is chosen per field; all of them stay in the log. */
export function Differences({ card }: { card: Subject }) {
  const pocket = usePocket()
  const toast = useToast()
  const opened = useSubject(card.id)
  const pen = usePen(card.posyandu ?? '')
  const words = useWords()
  const { saving, fault, run } = useSaving()
  const [picks, setPicks] = useState<Picks>({})
  if (!opened) return <Loading />
  const conflicts = conflictList(opened.view)
  const chosen = conflicts.filter(c => picks[keyOf(c)] !== undefined)
  const view = (id: string) => pocket.open(id).then(o => o.view)

  const decide = (): Promise<void> =>
    run(async () => {
      const { entries } = await pocket.save(await settleDrafts(pen, opened.view, conflicts, picks, view))
      setPicks({})
      const save = entries[0]?.save
      toast('Diputuskan. Tersimpan di HP', {
        label: 'Batalkan',
        onClick: () =>
          void run(async () => {
            const now = await view(card.id)
            const decided = settledList(now).filter(s => s.save === save)
            await pocket.save(await undoSettled(pen, now, decided, view))
            toast('Dibatalkan. Menunggu keputusan lagi.')
          }),
      })
    })
  return (
    <Card aria-label={`Isian berbeda, ${nameOf(card)}`}>
      <div className="decide-ask">
        <h2>Isian mana yang benar?</h2>
        <p className="muted">
          {card.kind === 'orang' ? (
            <Anchor className="decide-link" href={`/warga/${card.id}`}>
              {nameOf(card)}
            </Anchor>
          ) : (
            `Keluarga ${card.nama}`
          )}
          . Dua orang mengisi tanpa saling melihat. Tanyakan, lalu pilih satu.
        </p>
      </div>
      {conflicts.map(conflict => (
        <DifferenceLine
          key={keyOf(conflict)}
          conflict={conflict}
          view={opened.view}
          words={words}
          picked={picks[keyOf(conflict)]}
          onPick={at => setPicks(before => ({ ...before, [keyOf(conflict)]: at }))}
        />
      ))}
      {fault ? <Notice kind="kuning" title={fault} live /> : null}
      <div className="decide-actions">
        <p className="muted">
          <ShieldCheck />
          Isian yang lain tetap disimpan di riwayat.
        </p>
        <Button
          kind="main"
          icon={Check}
          disabled={saving || chosen.length === 0}
          onClick={() => void decide()}
        >
          {chosen.length > 1 ? `Pakai ${chosen.length} pilihan ini` : 'Pakai isian ini'}
        </Button>
      </div>
    </Card>
  )
}
