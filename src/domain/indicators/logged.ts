import type { Group, View } from '../log/fold.ts'
import type { Attended } from './attended.ts'
import { contributionsOf, countTree } from './contribution.ts'
import type { Contribution, Span } from './contribution.ts'
import type { Count } from './count.ts'
import type { Logged, World } from './person.ts'

/** A subject as a device or the console has her: everything of her group folded. */
export type Told = { readonly id: string; readonly view: View; readonly group?: Group | undefined }

export type CountGround = World & { readonly attended: ReadonlyMap<string, readonly Attended[]> }

/** What was refused is not there for the server, so it counts nowhere; what waits for a signal counts already. */
export function loggedOf({ id, view, group }: Told, attended: CountGround['attended']): Logged {
  const members = group ? [...group.members] : [id]
  return {
    id,
    items: view.records.flatMap(r => r.items).filter(i => i.state !== 'rejected'),
    group,
    attended: members.flatMap(m => attended.get(m) ?? []),
  }
}

export type Counting = {
  visit(subject: Told): void
  /** By the list that was asked for. */
  readonly contributions: readonly Contribution[]
}

/** Everybody is visited once; subjects that are nobody add nothing. */
export function counting(wanted: readonly Count[], span: Span, ground: CountGround): Counting {
  const tree = countTree(wanted)
  const contributions: Contribution[] = []
  return {
    contributions,
    visit: subject => {
      contributions.push(...contributionsOf(loggedOf(subject, ground.attended), tree, span, ground))
    },
  }
}
