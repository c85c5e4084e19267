import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { copyDoses } from '../../domain/due/index.ts'
import type { CopyFault } from '../../domain/due/index.ts'
import type { View } from '../../domain/log/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { useDraft } from '../shared/draft.ts'
import { useFirstFault } from '../shared/first-fault.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { useSaving } from '../shared/saving.ts'
import { rowsFor, startOf } from './copy-doses.ts'

export type CopyProps = { view: View; card: Card; birth: string; back: string }

/** The page being copied: what is typed, kept as a draft, and saved as one act. */
export function useCopyDoses({ view, card, birth, back }: CopyProps) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const { posyandu, happenedOn } = useDayContext()
  const { policy } = usePolicy(card.posyandu ?? '', today)
  const pen = usePen(posyandu, happenedOn)
  const showFirstFault = useFirstFault()
  const { saving, fault, run } = useSaving()
  const [faults, setFaults] = useState<Readonly<Record<string, CopyFault>>>({})
  const rows = useMemo(
    () => rowsFor(view, { id: card.id, birth, sex: card.jk }, today, policy),
    [view, card.id, card.jk, birth, today, policy],
  )
  const draft = useDraft(`imunisasi:${card.id}`, () => startOf(view, rows), card.id)

  const type = (key: string, typed: string): void => {
    draft.set(before => ({ ...before, typed: { ...before.typed, [key]: typed } }))
    setFaults(before => Object.fromEntries(Object.entries(before).filter(([k]) => k !== key)))
  }
  const save = (): Promise<void> =>
    run(async () => {
      if (!draft.value) return
      const copied = copyDoses(pen, card.id, rows, { ...draft.value, birth, today })
      if (copied.outcome === 'wrong') {
        setFaults(copied.faults)
        showFirstFault()
        return
      }
      const changed = copied.drafts.length > 0
      const goOn = draft.pause()
      try {
        if (changed) await pocket.save(copied.drafts, { draftId: draft.id })
        else draft.discard()
      } catch (thrown) {
        goOn()
        throw thrown
      }
      toast(changed ? 'Tersimpan di HP' : 'Tidak ada yang berubah')
      navigate(back)
    })
  return { rows, draft, faults, type, save, saving, fault }
}
