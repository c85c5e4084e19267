import { recordById } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { editPregnancy, kehamilan, openRecord } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Actions, Button, LinkButton, Notice, Section, useToast } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import type { Breastfeeding } from './breastfeeding.ts'

/** She breastfeeds until somebody says that she stopped: after two years she is asked. */
export function BreastfeedingCard({ card, view, now }: { card: Card; view: View; now: Breastfeeding }) {
  const pocket = usePocket()
  const toast = useToast()
  const { posyandu, happenedOn, query } = useDayContext()
  const pen = usePen(posyandu, happenedOn)
  const { saving, fault, run } = useSaving()
  const record = recordById(view, kehamilan.kind, now.episode.record)
  const still = (): Promise<void> =>
    run(async () => {
      if (!record) return
      await pocket.save(editPregnancy(pen, openRecord(record), { masih_menyusui_pada: happenedOn }))
      toast('Tersimpan di HP')
    })
  const stopped = (
    <LinkButton small href={`/warga/${card.id}/menyusui${query}`}>
      Sudah berhenti menyusui
    </LinkButton>
  )
  return (
    <Section title="Menyusui">
      {now.ask ? (
        <Notice
          kind="kuning"
          title={fault ?? 'Masih menyusui?'}
          actions={
            <Actions>
              <Button small disabled={saving} onClick={() => void still()}>
                Masih menyusui
              </Button>
              {stopped}
            </Actions>
          }
        >
          Anaknya sudah {now.months} bulan. Kalau sudah berhenti, kartunya kembali ke kartu biasa.
        </Notice>
      ) : (
        <div className="stack">
          <p>Menyusui, {now.months} bulan sesudah melahirkan.</p>
          <Actions>{stopped}</Actions>
        </div>
      )}
    </Section>
  )
}
