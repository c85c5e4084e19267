import { fold } from '../../src/domain/log/index.ts'
import type { Item } from '../../src/domain/log/index.ts'
import { cardOf } from '../../src/domain/records/index.ts'
import type { Card } from '../../src/domain/records/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { loadGrowthReference } from '../../src/domain/reference/index.ts'
import { followUps } from '../../src/domain/tasks/index.ts'
import { demoLog } from '../demo/index.ts'
import { percentile } from '../line.ts'
import type { Line } from '../line.ts'

const today = '2026-11-24'
const rounds = 20

/** Every subject of the invented puskesmas as a health worker's device holds her: people, households, days, areas. */
function subjects(people: number): Map<string, Item[]> {
  const held = new Map<string, Item[]>()
  let seq = 0
  for (const entry of demoLog({ today, seed: 'bench-tasks', people, posyandu: 5 }).saves.flatMap(
    s => s.entries,
  )) {
    const item = { entry, seq: (seq += 1) }
    const own = held.get(entry.about)
    if (own) own.push(item)
    else held.set(entry.about, [item])
  }
  return held
}

/** Processor time, so that a busy machine does not count as a slow list. */
function timed(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/**
 * The whole list of *Perlu ditindaklanjuti* out of cards, on another day each round, so that nothing that was kept for a day
 * helps. Beside it the reading of the same cards, which a phone does before it shows any list; folding everybody instead is
 * what the cards save.
 */
export async function measureTasks(people = 2000): Promise<Line[]> {
  const reference = await loadGrowthReference()
  const held = subjects(people)
  const cards: Card[] = []
  const folding = timed(() => {
    for (const [id, items] of held) {
      const card = cardOf(fold(items, kinds), id, 'health')
      if (card) cards.push(card)
    }
  })
  const text = JSON.stringify(cards)
  const lists: number[] = []
  const reads: number[] = []
  let found = 0
  for (let round = -2; round < rounds; round++) {
    const on = `2026-11-${String(8 + Math.max(round, 0)).padStart(2, '0')}`
    const list = timed(() => (found = followUps(cards, { on, reader: 'health', reference }).length))
    const read = timed(() => JSON.parse(text))
    if (round < 0) continue
    lists.push(list)
    reads.push(read)
  }
  return [
    {
      what: `list of ${people.toLocaleString('en')} people, p95`,
      unit: 'ms CPU',
      value: percentile(lists, 0.95),
      baseline: { what: 'reading their cards from JSON', value: percentile(reads, 0.95) },
      goal: 100,
      note: `Perlu ditindaklanjuti for a health worker: ${found} people with something to do; median ${percentile(lists, 0.5).toFixed(0)} ms; folding everybody instead ${folding.toFixed(0)} ms`,
    },
  ]
}
