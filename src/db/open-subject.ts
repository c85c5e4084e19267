import { fold } from '../domain/log/index.ts'
import type { Group, View } from '../domain/log/index.ts'
import type { Held } from './bundle.ts'
import type { PhoneBase } from './context.ts'
import { groupsFrom } from './links.ts'
import { heldFrom, loadHeld } from './subjects.ts'

export type Opened = {
  /** The group's id, or the subject herself. */
  readonly id: string
  readonly members: readonly string[]
  readonly view: View
  readonly group?: Group
  readonly feed?: string
  readonly rev: number
}

/** Opening any member opens the group: their entries are read as one subject (RULES.md M2). */
export async function openSubject(ctx: PhoneBase, subject: string): Promise<Opened> {
  const { head, links, subjects } = await ctx.store.look([subject])
  const generation = head?.generation ?? 0
  const group = groupsFrom(links).get(subject)
  const held = group
    ? await loadHeld(ctx, generation, group.members)
    : await heldFrom(ctx, generation, [subject], subjects)
  return opened(ctx, group?.id ?? subject, group, [...held.values()])
}

export function opened(
  ctx: Pick<PhoneBase, 'kinds'>,
  id: string,
  group: Group | undefined,
  held: readonly Held[],
): Opened {
  const here = held.filter(h => !h.gone)
  const feed = here.find(h => h.feed !== undefined)?.feed
  return {
    id,
    members: [...(group?.members ?? [id])],
    view: fold(
      here.flatMap(h => h.items),
      ctx.kinds,
      group,
    ),
    ...(group && { group }),
    ...(feed !== undefined && { feed }),
    rev: held.reduce((sum, h) => sum + h.rev, 0),
  }
}
