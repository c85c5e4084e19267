import type { PhoneBase } from './context.ts'
import { every } from './every.ts'
import { groupsFrom } from './links.ts'
import { opened } from './open-subject.ts'
import type { Opened } from './open-subject.ts'
import { loadHeld } from './subjects.ts'

/** Every subject's view; a group is visited once, under its id. A visit may take its time: nothing is held open meanwhile. */
export async function eachSubject(
  ctx: PhoneBase,
  visit: (opened: Opened) => void | Promise<void>,
): Promise<void> {
  const [{ head }, links] = await Promise.all([ctx.store.meta(), ctx.store.links()])
  const groups = groupsFrom(links)
  const visited = new Set<string>()
  for await (const some of every(ctx, head?.generation ?? 0)) {
    for (const held of some) {
      const group = groups.get(held.id)
      const id = group?.id ?? held.id
      if (visited.has(id) || held.gone) continue
      visited.add(id)
      const members = group ? [...(await loadHeld(ctx, held.generation, group.members)).values()] : [held]
      await visit(opened(ctx, id, group, members))
    }
  }
}
