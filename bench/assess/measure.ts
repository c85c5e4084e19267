import type { Context } from '../../src/domain/instrument/index.ts'
import { assess } from '../../src/domain/instrument/index.ts'
import type { AnyAnswers } from '../../src/domain/instrument/index.ts'
import { dueOf } from '../../src/domain/due/index.ts'
import { instrumentsFor } from '../../src/domain/instruments/index.ts'
import { fold } from '../../src/domain/log/index.ts'
import type { Item, View } from '../../src/domain/log/index.ts'
import { policyDefaults } from '../../src/domain/policy/index.ts'
import { countedHistory, subjectOf } from '../../src/domain/records/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { loadGrowthReference } from '../../src/domain/reference/index.ts'
import type { GrowthReference } from '../../src/domain/reference/index.ts'
import { demoLog } from '../demo/index.ts'
import { percentile } from '../line.ts'
import type { Line } from '../line.ts'

const today = '2026-11-21'

/** The items of each person, as her phone holds them. */
function peopleOf(seed: string): ReadonlyMap<string, readonly Item[]> {
  const log = demoLog({ today, seed, people: 400, posyandu: 1, months: 18 })
  const items = new Map<string, Item[]>(log.people.map(p => [p.id, []]))
  let seq = 0
  for (const entry of log.saves.flatMap(s => s.entries))
    items.get(entry.about)?.push({ entry, seq: (seq += 1) })
  return items
}

/** Every card that fits her, with her last answers, and all that is due: what her page and her forms ask of the engine. */
function assessWhole(view: View, person: string, reference: GrowthReference): number {
  const who = subjectOf(view, person, today)
  if (!who) return 0
  const history = countedHistory(view)
  let found = 0
  for (const instrument of instrumentsFor(who)) {
    const own = subjectOf(view, person, today, instrument.id) ?? who
    const c: Context = { who: own, policy: policyDefaults, reference }
    const last = history.find(s => s.instrument === instrument.id)
    const answers = (last?.answers ?? {}) as AnyAnswers // as stored; every reader drops what its questions cannot hold
    found += assess(instrument, answers, c).findings.length
  }
  return found + (dueOf(view, person, today, policyDefaults)?.immunisation.length ?? 0)
}

/** One person's whole assessment beside the folding of her entries, which every opening of her page needs in any case. */
export async function measureAssess(): Promise<Line[]> {
  const reference = await loadGrowthReference()
  const people = [...peopleOf('bench-assess')].filter(([, items]) => items.length > 0)
  const folds: number[] = []
  const whole: number[] = []
  for (const round of [0, 1]) {
    for (const [person, items] of people) {
      const began = performance.now()
      const view = fold(items, kinds)
      const folded = performance.now()
      assessWhole(view, person, reference)
      if (round === 0) continue
      folds.push(folded - began)
      whole.push(performance.now() - folded)
    }
  }
  return [
    {
      what: "one person's whole assessment, p95",
      unit: 'ms',
      value: percentile(whole, 0.95),
      baseline: { what: 'folding her entries', value: percentile(folds, 0.95) },
      goal: 5,
      note: `every card with her last answers, growth, schedules and contacts; ${people.length} people, median ${percentile(whole, 0.5).toFixed(2)} ms, slowest ${Math.max(...whole).toFixed(1)} ms`,
    },
  ]
}
