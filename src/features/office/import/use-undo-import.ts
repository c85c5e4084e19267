import { useState } from 'react'
import { undoPlan } from '../../../domain/import/index.ts'
import type { Imported, Kept } from '../../../domain/import/index.ts'
import { recordById, shown } from '../../../domain/log/index.ts'
import { impor, read } from '../../../domain/records/index.ts'
import type { Pen } from '../../../domain/records/index.ts'
import { usePocket } from '../../shared/pocket.tsx'
import type { AppPocket } from '../../shared/pocket.tsx'
import { alone, dropImport } from './pending.ts'

export type Undoing = { readonly done: number; readonly of: number }
export type Undone = { readonly people: number; readonly weighings: number; readonly kept: readonly Kept[] }

const nothing: Undone = { people: 0, weighings: 0, kept: [] }

/** Takes a whole import back; whoever was measured or edited since stays, and is told. */
export function useUndoImport(pen: Pen): {
  undoing: Undoing | undefined
  undo: (area: string, batch: string) => Promise<Undone | 'busy'>
} {
  const pocket = usePocket()
  const [undoing, setUndoing] = useState<Undoing>()
  const take = async (area: string, batch: string): Promise<Undone> => {
    const record = recordById((await pocket.open(area)).view, impor.kind, batch)
    if (!record) return nothing
    setUndoing({ done: 0, of: 1 })
    try {
      await dropImport(pocket, batch)
      const measured = (read(impor, record).pengukuran ?? 0) > 0
      const plan = undoPlan({ ...pen, posyandu: area }, record, await importedBy(pocket, batch, measured))
      for (const [done, drafts] of plan.saves.entries()) {
        setUndoing({ done, of: plan.saves.length })
        if (drafts.length > 0) await pocket.save(drafts)
      }
      return plan
    } finally {
      setUndoing(undefined)
    }
  }
  return { undoing, undo: (area, batch) => alone(() => take(area, batch)) }
}

/** A card names the import of a person; a weighing of somebody else is found only by looking at everybody. */
async function importedBy(pocket: AppPocket, batch: string, measured: boolean): Promise<Imported[]> {
  const found: Imported[] = []
  const keep = (id: string, view: { readonly records: Imported['records'] }): void => {
    if (!view.records.some(r => shown(r, 'impor') === batch)) return
    found.push({ id, nama: pocket.card(id)?.nama ?? 'Tanpa nama', records: view.records })
  }
  if (measured) await pocket.each(({ id, view }) => keep(id, view))
  else
    for (const card of pocket.cards.get().filter(c => c.impor === batch)) {
      const { id, view } = await pocket.open(card.id)
      keep(id, view)
    }
  return found
}
