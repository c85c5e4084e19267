import type { Group } from '../domain/log/index.ts'
import type { Held } from './bundle.ts'
import { cardOf, encoded } from './cards.ts'
import type { Cards } from './cards.ts'
import { commitWith } from './commit.ts'
import type { Card, PhoneContext } from './context.ts'
import { every } from './every.ts'
import { groupsFrom, linkRowOf } from './links.ts'
import type { Expect, LinkRow } from './phone-store.ts'
import { loadHeld, revsOf } from './subjects.ts'

export type AllCards<C extends Card> = {
  readonly links: readonly LinkRow[]
  readonly groups: ReadonlyMap<string, Group>
  readonly cards: Cards<C>
  readonly revs: NonNullable<Expect['revs']>
}

/** The cards of a whole generation, a chunk at a time; `changed` stands for rows that are not written yet. */
export async function allCards<C extends Card>(
  ctx: PhoneContext<C>,
  generation: number,
  changed: ReadonlyMap<string, Held> = new Map(),
): Promise<AllCards<C>> {
  const links: LinkRow[] = []
  const shown = new Map<string, C | undefined>()
  const revs: NonNullable<Expect['revs']>[number][] = []
  const add = (held: Held): void => {
    const row = linkRowOf(held, ctx.kinds)
    if (row) links.push(row)
    shown.set(
      held.id,
      cardOf(ctx, held.id, undefined, () => held),
    )
  }
  for await (const some of every(ctx, generation)) {
    revs.push(...revsOf(new Map(some.map(h => [h.id, h]))))
    for (const held of some) add(changed.get(held.id) ?? held)
  }
  for (const held of changed.values()) if (held.rev === 0) add(held)

  const groups = groupsFrom(links)
  for (const [id, group] of groups) {
    shown.set(id, undefined)
    if (id !== group.id) continue
    const members = await loadHeld(ctx, generation, group.members)
    shown.set(
      id,
      cardOf(ctx, id, group, m => changed.get(m) ?? members.get(m)),
    )
  }
  return { links, groups, revs, cards: await encoded(ctx, shown) }
}

/** The app summarises differently than when these cards were written: cards are only a cache. */
export function renewCards<C extends Card>(ctx: PhoneContext<C>, cardVersion: number): Promise<void> {
  return commitWith(ctx, async ({ head, facts }) => {
    const { links, cards, groups, revs } = await allCards(ctx, head.generation)
    return {
      tx: {
        expect: { head, revs },
        puts: { links, cards: cards.rows, facts: { ...facts, cardVersion } },
        deletes: { allCards: true },
      },
      result: undefined,
      change: { subjects: [], cards: cards.shown, groups, all: true },
    }
  })
}
