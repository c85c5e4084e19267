import { founds } from '../../domain/log/index.ts'
import type { Entry, Item } from '../../domain/log/index.ts'
import { classOf } from '../classes.ts'
import type { PhoneBase } from '../context.ts'
import { groupsFrom } from '../links.ts'
import { ready } from '../ready.ts'
import { loadHeld } from '../subjects.ts'

export type Wanted = {
  readonly day: string
  /** The day in the field. */
  readonly on: string
  /** Who came, and whom their records name: homes, mothers. */
  readonly subjects: readonly string[]
}

export type Queue = {
  readonly replica: string
  readonly entries: readonly Entry[]
  /** Confidential entries that stay behind (RULES.md Y1). */
  readonly withheld: number
}

/**
 * What the other phone may lack of a day (RULES.md Y1): everything about the day; of its people what is not in its place
 * here, what happened on the day, and who they are if the server heard of it lately. It only reads: the outbox is as it
 * was (D1).
 */
export async function queueOf(ctx: PhoneBase, { day, on, subjects }: Wanted): Promise<Queue> {
  const { head, links } = await ready(ctx)
  const groups = groupsFrom(links)
  const all = [day, ...subjects].flatMap(id => [...(groups.get(id)?.members ?? [id])])
  const held = await loadHeld(ctx, head.generation, all)
  const lately = monthBefore(on)
  const isWanted = ({ entry, seq, month = lately, state }: Item): boolean =>
    state !== 'rejected' &&
    (seq === undefined ||
      entry.about === day ||
      entry.happenedOn === on ||
      (founds(entry) && month >= lately))
  const wanted = [...held.values()].flatMap(h => (h.gone ? [] : h.items.filter(isWanted)))
  const open = wanted.filter(i => classOf(ctx, i.entry) === 'posyandu')
  return {
    replica: head.replica,
    entries: open.map(i => i.entry),
    withheld: wanted.length - open.length,
  }
}

/** `yyyymm` of the month before this day, as the server writes months. */
function monthBefore(on: string): number {
  const [year = 0, month = 1] = on.split('-').map(Number)
  return month === 1 ? (year - 1) * 100 + 12 : year * 100 + month - 1
}
