import { begins, fold } from '../domain/log/index.ts'
import type { Group } from '../domain/log/index.ts'
import type { Held } from './bundle.ts'
import type { Card, PhoneContext } from './context.ts'
import type { CardRow } from './phone-store.ts'
import { loadHeld } from './subjects.ts'
import type { Turned } from './subjects.ts'

export type Cards<C extends Card> = {
  readonly rows: readonly CardRow[]
  readonly gone: readonly string[]
  readonly shown: ReadonlyMap<string, C | undefined>
}

/** The cards that follow from a change; one card per group, under the group's id. */
export async function cardsOf<C extends Card>(
  ctx: PhoneContext<C>,
  { before, after }: Turned,
  touched: ReadonlySet<string>,
  groups: ReadonlyMap<string, Group>,
): Promise<Cards<C>> {
  const generation = [...before.values()][0]?.generation ?? 0
  const others = await loadHeld(
    ctx,
    generation,
    [...touched].filter(id => !before.has(id)),
  )
  const find = (id: string) => after.get(id) ?? others.get(id)
  const shown = new Map<string, C | undefined>()
  for (const id of touched) {
    const group = groups.get(id)
    if (group && group.id !== id) shown.set(id, undefined)
    else shown.set(id, cardOf(ctx, id, group, find))
  }
  return encoded(ctx, shown)
}

/** No card of whom only facts, or edits, have arrived and not who she is (I9). */
export function cardOf<C extends Card>(
  ctx: Pick<PhoneContext<C>, 'kinds' | 'summarise' | 'keepsHealth'>,
  id: string,
  group: Group | undefined,
  find: (id: string) => Held | undefined,
): C | undefined {
  const members = [...(group?.members ?? [id])]
  const held = members.map(find).filter(h => h !== undefined && !h.gone && h.items.length > 0)
  if (!held.some(h => h?.items.some(i => begins(i.entry)))) return undefined
  const feed = held.find(h => h?.feed !== undefined)?.feed
  const view = fold(
    held.flatMap(h => h?.items ?? []),
    ctx.kinds,
    group,
  )
  const health = ctx.keepsHealth
  return ctx.summarise(view, { id, members, health, ...(feed !== undefined && { feed }) })
}

export async function encoded<C extends Card>(
  ctx: Pick<PhoneContext<C>, 'codec'>,
  shown: ReadonlyMap<string, C | undefined>,
): Promise<Cards<C>> {
  const kept = [...shown].filter(([, card]) => card !== undefined)
  const rows = await Promise.all(
    kept.map(async ([id, card]) => ({ id, value: await ctx.codec.encode(card) })),
  )
  return { rows, gone: [...shown].filter(([, card]) => card === undefined).map(([id]) => id), shown }
}
