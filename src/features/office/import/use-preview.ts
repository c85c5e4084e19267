import { useEffect, useMemo, useState } from 'react'
import {
  compareGrowth,
  heldWeighings,
  previewRows,
  toBeOpened,
  withoutHeld,
} from '../../../domain/import/index.ts'
import type {
  GrowthComparison,
  HeldWeighing,
  PreviewInput,
  PreviewRow,
} from '../../../domain/import/index.ts'
import { loadGrowthReference } from '../../../domain/reference/index.ts'
import { usePocket } from '../../shared/pocket.tsx'
import type { AppPocket } from '../../shared/pocket.tsx'
import { breathe } from './breathe.ts'

export type Preview = { readonly rows: readonly PreviewRow[]; readonly growth: GrowthComparison }
export type Previewing =
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  | { readonly state: 'ready'; readonly preview: Preview }

const rowsAtOnce = 300

/** What the list would do, read in slices; begun anew whenever what it is read by changes. */
export function usePreview(input: PreviewInput): Previewing {
  const pocket = usePocket()
  const of = input.rows.length
  const [read, setRead] = useState<{ input: PreviewInput; previewing: Previewing }>()
  useEffect(() => {
    let current = true
    const tell = (previewing: Previewing): boolean => {
      if (current) setRead({ input, previewing })
      return current
    }
    void readAll(pocket, input, done => tell({ state: 'reading', done, of })).then(preview =>
      preview ? tell({ state: 'ready', preview }) : undefined,
    )
    return () => {
      current = false
    }
  }, [pocket, input, of])
  return useMemo(
    () => (read?.input === input ? read.previewing : { state: 'reading', done: 0, of }),
    [read, input, of],
  )
}

/** Undefined when nobody waits for it any more. */
async function readAll(
  pocket: AppPocket,
  input: PreviewInput,
  goOn: (done: number) => boolean,
): Promise<Preview | undefined> {
  const rows: PreviewRow[] = []
  for (const row of previewRows(input)) {
    rows.push(row)
    if (rows.length % rowsAtOnce > 0) continue
    await breathe()
    if (!goOn(rows.length)) return undefined
  }
  const held = new Map<string, HeldWeighing[]>()
  for (const id of toBeOpened(rows, known => pocket.card(known))) {
    held.set(id, heldWeighings((await pocket.open(id)).view))
    if (held.size % rowsAtOnce === 0 && !goOn(rows.length)) return undefined
  }
  const settled = withoutHeld(rows, held)
  const judged = settled.some(r => r.outcome !== 'salah' && r.weighing)
  const growth = judged ? compareGrowth(settled, await loadGrowthReference()) : { compared: 0, differing: [] }
  return { rows: settled, growth }
}
