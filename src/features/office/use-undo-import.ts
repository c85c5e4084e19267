import { useState } from 'react'
import { undoDrafts } from '../../domain/import/index.ts'
import type { Imported } from '../../domain/import/index.ts'
import { recordById } from '../../domain/log/index.ts'
import { impor, orang } from '../../domain/records/index.ts'
import type { Pen } from '../../domain/records/index.ts'
import { usePocket } from '../shared/pocket.tsx'

export type Undoing = { readonly done: number; readonly of: number }

/** Takes a whole import back; whoever was measured or edited since stays, and is told. */
export function useUndoImport(pen: Pen): {
  undoing: Undoing | undefined
  undo: (area: string, batch: string) => Promise<{ undone: number; kept: number }>
} {
  const pocket = usePocket()
  const [undoing, setUndoing] = useState<Undoing>()
  const undo = async (area: string, batch: string): Promise<{ undone: number; kept: number }> => {
    const record = recordById((await pocket.open(area)).view, impor.kind, batch)
    if (!record) return { undone: 0, kept: 0 }
    const people: Imported[] = []
    for (const card of pocket.cards.get().filter(c => c.impor === batch)) {
      const { view, id } = await pocket.open(card.id)
      const person = recordById(view, orang.kind, id)
      if (person) people.push({ person, records: view.records })
    }
    const plan = undoDrafts({ ...pen, posyandu: area }, record, people)
    try {
      for (const [i, drafts] of plan.saves.entries()) {
        setUndoing({ done: i, of: plan.saves.length })
        if (drafts.length > 0) await pocket.save(drafts)
      }
    } finally {
      setUndoing(undefined)
    }
    return { undone: plan.undone, kept: plan.kept.length }
  }
  return { undoing, undo }
}
