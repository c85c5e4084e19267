import type { RecordView } from '../log/fold.ts'
import type { Item } from '../log/item.ts'
import { compact } from './compact.ts'
import { numbersIn, sasaranSources } from './target-tahunan.ts'
import type { Numbers, SasaranSource } from './target-tahunan.ts'

export type PlanColumn = SasaranSource | 'target'
const columns: readonly PlanColumn[] = [...(Object.keys(sasaranSources) as SasaranSource[]), 'target'] // its own keys

/** One number that somebody changed; without `now` it was taken out. */
export type PlanChange = {
  readonly column: PlanColumn
  readonly key: string
  readonly before?: number
  readonly now?: number
}

/** Columns as they stood after a save. */
export type PlanColumns = { readonly [C in PlanColumn]?: Numbers }

export type PlanSave = {
  readonly id: string
  /** Account. */
  readonly by: string
  /** What the device's clock said. */
  readonly at: string
  readonly state: NonNullable<Item['state']> | 'sent'
  readonly changes: readonly PlanChange[]
  readonly after: PlanColumns
}

/** Who filled in what of a plan and when, oldest first; each save against the one before it in the log. */
export function planHistory(record: RecordView): PlanSave[] {
  let held: PlanColumns = {}
  return record.items.map(({ entry, state, seq }) => {
    const before = held
    const written = columns.filter(c => Object.hasOwn(entry.body, c))
    held = { ...held, ...Object.fromEntries(written.map(c => [c, numbersIn(entry.body[c]) ?? {}])) }
    return {
      id: entry.id,
      by: entry.by,
      at: entry.deviceTime,
      state: seq === undefined ? (state ?? 'pending') : 'sent',
      changes: written.flatMap(c => changesIn(c, before[c] ?? {}, held[c] ?? {})),
      after: held,
    }
  })
}

const changesIn = (column: PlanColumn, before: Numbers, now: Numbers): PlanChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter(key => before[key] !== now[key])
    .map(key => compact<PlanChange>({ column, key, before: before[key], now: now[key] }))
