import type { Group } from '../domain/log/index.ts'
import { unknownSubject } from './bundle.ts'
import type { Bundle, Held } from './bundle.ts'
import { cardsOf } from './cards.ts'
import { decoded } from './codec.ts'
import type { Card, Change, PhoneBase, PhoneContext } from './context.ts'
import { groupsFrom, linkRowOf } from './links.ts'
import type { Deletes, LinkRow, Puts, SubjectRow } from './phone-store.ts'

/** Subjects before and after a change; absent after: to be deleted. */
export type Turned = { readonly before: ReadonlyMap<string, Held>; readonly after: ReadonlyMap<string, Held> }

export async function heldOf(ctx: Pick<PhoneBase, 'codec'>, row: SubjectRow): Promise<Held> {
  const { value, ...clear } = row
  return { ...clear, items: (await decoded<Bundle>(ctx.codec, value)).items }
}

/** Those that are not stored come back empty, with revision 0. */
export async function loadHeld(
  ctx: Pick<PhoneBase, 'store' | 'codec'>,
  generation: number,
  ids: Iterable<string>,
): Promise<Map<string, Held>> {
  const wanted = [...new Set(ids)]
  return heldFrom(ctx, generation, wanted, await ctx.store.subjects(generation, wanted))
}

export async function heldFrom(
  ctx: Pick<PhoneBase, 'codec'>,
  generation: number,
  ids: readonly string[],
  rows: readonly (SubjectRow | undefined)[],
): Promise<Map<string, Held>> {
  const held = await Promise.all(
    ids.map((id, i) => {
      const row = rows[i]
      return row ? heldOf(ctx, row) : unknownSubject(generation, id)
    }),
  )
  return new Map(held.map(h => [h.id, h]))
}

export async function rowOf(ctx: Pick<PhoneBase, 'codec'>, held: Held): Promise<SubjectRow> {
  const { items, ...clear } = held
  return { ...clear, rev: held.rev + 1, value: await ctx.codec.encode({ items } satisfies Bundle) }
}

export const revsOf = (before: ReadonlyMap<string, Held>) =>
  [...before.values()].map(({ generation, id, rev }) => ({ generation, id, rev }))

export type Written<C extends Card> = {
  readonly puts: Puts
  readonly deletes: Deletes
  readonly change: Change<C>
}

/** The rows of a change: bundles; and, when they are the ones shown, the links and cards that follow from them. */
export async function written<C extends Card>(
  ctx: PhoneContext<C>,
  turned: Turned,
  before: readonly LinkRow[],
): Promise<Written<C>> {
  const bare = await bundlesOnly(ctx, turned)
  const own = new Map<string, LinkRow | undefined>()
  for (const id of turned.before.keys()) {
    const held = turned.after.get(id)
    own.set(id, held && linkRowOf(held, ctx.kinds))
  }
  const changed = [...own].some(([id, row]) => row !== undefined || before.some(r => r.id === id))
  const after = changed
    ? [...before.filter(r => !own.has(r.id)), ...[...own.values()].filter(r => r !== undefined)]
    : before
  const groups = [groupsFrom(before), groupsFrom(after)] as const
  const cards = await cardsOf(ctx, turned, touchedBy(turned, groups), groups[1])
  return {
    puts: { ...bare.puts, cards: cards.rows, links: [...own.values()].filter(r => r !== undefined) },
    deletes: {
      ...bare.deletes,
      cards: cards.gone,
      links: before.filter(r => own.has(r.id) && !own.get(r.id)).map(r => r.id),
    },
    change: {
      subjects: [...touchedBy(turned, groups)],
      cards: cards.shown,
      ...(changed && { groups: groups[1] }),
    },
  }
}

/** For a generation that is not shown yet. */
export async function bundlesOnly(
  ctx: Pick<PhoneBase, 'codec'>,
  { before, after }: Turned,
): Promise<Pick<Written<never>, 'puts' | 'deletes'>> {
  const kept = new Map([...after].filter(([, held]) => saysSomething(held)))
  const moved = [...kept.values()].filter(h => before.get(h.id) !== h)
  const dropped = [...before.values()].filter(h => h.rev > 0 && !kept.has(h.id))
  return {
    puts: { subjects: await Promise.all(moved.map(h => rowOf(ctx, h))) },
    deletes: { subjects: dropped.map(({ generation, id }) => ({ generation, id })) },
  }
}

/** Nobody is stored of whom there is nothing to say: no entry, no feed, no departure. */
const saysSomething = (held: Held): boolean => held.items.length > 0 || held.feed !== undefined || held.gone

/** A change to one member shows in the card of the group that she was in and of the one that she is in. */
function touchedBy(turned: Turned, groups: readonly ReadonlyMap<string, Group>[]): Set<string> {
  const touched = new Set(turned.before.keys())
  for (const id of turned.before.keys())
    for (const group of groups) for (const member of group.get(id)?.members ?? []) touched.add(member)
  return touched
}
