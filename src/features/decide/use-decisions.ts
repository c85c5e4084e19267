import { useEffect, useState } from 'react'
import type { View } from '../../domain/log/index.ts'
import { recordsOf, shown } from '../../domain/log/index.ts'
import { linksOf, samaOrang } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { Decision } from './cases.ts'

/**
 * What was decided about pairs, yes and no. The cards say about whom something was decided, so that only these few are
 * opened. `undefined` while they are being read.
 */
export function useDecisions(cards: readonly Card[]): readonly Decision[] | undefined {
  const pocket = usePocket()
  const [read, setRead] = useState<readonly Decision[]>()
  useEffect(() => {
    let current = true
    const decided = cards.filter(c => c.gabungan ?? c.bukan)
    void Promise.all(decided.map(c => pocket.open(c.id))).then(opened => {
      if (current) setRead(newestFirst(opened.flatMap(o => decisionsIn(o.view))))
    })
    return () => {
      current = false
    }
  }, [pocket, cards])
  return read
}

export function decisionsIn(view: View): Decision[] {
  const records = new Map(recordsOf(view, samaOrang.kind).map(r => [r.id, r]))
  return linksOf(view).flatMap(({ record, a, b, active }) => {
    const found = records.get(record)
    // `null`: a decision that was taken back.
    if (shown(found, 'aktif') === null) return []
    return [{ record, a, b, same: active, on: found?.items.at(-1)?.entry.happenedOn ?? '' }]
  })
}

const newestFirst = (all: readonly Decision[]): Decision[] =>
  [...new Map(all.map(d => [d.record, d])).values()].toSorted((x, y) =>
    x.on < y.on ? 1 : x.on > y.on ? -1 : 0,
  )
