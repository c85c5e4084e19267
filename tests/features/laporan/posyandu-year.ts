import { demoLog } from '../../../bench/demo/index.ts'
import {
  attendance,
  contributionsOf,
  counting,
  counts,
  countsAsTree,
  figuresOf,
  policyAt,
} from '../../../src/domain/indicators/index.ts'
import type { Figures } from '../../../src/domain/indicators/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Item } from '../../../src/domain/log/index.ts'
import { cardOf } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { wanted } from '../../../src/features/laporan/lines.ts'
import { recapOf } from '../../../src/features/laporan/recap.ts'
import { reference } from '../../domain/tasks/people.ts'

export const span = { from: '2026-01', until: '2026-11' }

/** An invented posyandu: the recap of a cadre's phone, and the figures that the server makes of the whole log. */
export function posyanduYear() {
  const held = new Map<string, Item[]>()
  const saves = demoLog({ today: '2026-11-24', seed: 'laporan', people: 120, posyandu: 2, months: 9 }).saves
  for (const [seq, entry] of saves.flatMap(s => s.entries).entries())
    held.set(entry.about, [...(held.get(entry.about) ?? []), { entry, seq }])
  const cards = [...held].flatMap(([id, items]) => cardOf(fold(items, kinds), id) ?? [])
  const ground = {
    kinds,
    reference,
    attended: attendance(cards),
    policyAt: policyAt(
      cards.flatMap(c => c.area ?? []),
      [],
    ),
  }
  const phone = counting(wanted, span, ground)
  for (const [id, items] of held)
    phone.visit({
      id,
      view: fold(
        items.filter(i => i.entry.seenBy === 'posyandu'),
        kinds,
      ),
    })
  const server: Figures = figuresOf(
    [...held].flatMap(([id, items]) =>
      contributionsOf({ id, items, attended: ground.attended.get(id) }, countsAsTree, span, ground),
    ),
    counts,
  )
  const posyandu = cards.flatMap(c => (c.area?.jenis === 'posyandu' ? [c.id] : []))
  const subjects = [...held].map(([id, items]) => ({ id, view: fold(items, kinds) }))
  return { cards, posyandu, recap: recapOf(phone.contributions), server, subjects, ground }
}
