import { recordsOf, stateOf } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { activeLinks, samaOrang } from '../../domain/records/index.ts'
import type { HistoryRow } from './history-rows.ts'

/** When records of hers became one, so that whoever finds a stranger's weighing here can find out why. */
export function mergesOf(view: View): HistoryRow[] {
  const holding = new Set(activeLinks(view).map(l => l.record))
  return recordsOf(view, samaOrang.kind)
    .filter(r => holding.has(r.id))
    .map(r => ({
      record: r.id,
      on: r.items.findLast(i => i.entry.body['aktif'] === true)?.entry.happenedOn ?? r.happenedOn,
      title: 'Digabung dari dua catatan',
      detail: 'pernah tercatat dua kali',
      tone: 'netral',
      screening: false,
      state: stateOf(r),
      merge: true,
    }))
}
