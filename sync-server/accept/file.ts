import { begins } from '../../src/domain/log/index.ts'
import type { Placed } from '../../src/domain/log/index.ts'
import { noteAsked } from '../claims/asked-for.ts'
import type { Batch, Bringer } from './batch.ts'
import { forgetGroup } from './forget.ts'
import { firstFeed, homeOf, isArea, rightfulFeed, touchesHome } from './home.ts'
import type { Ready } from './received.ts'

export type Filed = { readonly placed: readonly Placed[]; readonly begun: readonly string[] }

/** Puts judged entries into the log and does what their kinds' effects say. Those that begin a subject go first. */
export async function file(
  batch: Batch,
  fresh: readonly Ready[],
  by: Bringer,
  rescued: boolean,
): Promise<Filed> {
  const placed: Placed[] = []
  const begun: string[] = []
  for (const ready of foundersFirst(fresh)) {
    const { about } = ready.entry
    const subject = batch.subjects.get(about)
    const rightful = rightfulFeed(ready)
    if (subject && rightful !== undefined && subject.feed !== rightful)
      await batch.subjects.move(subject, rightful)
    if (!subject) {
      await batch.subjects.begin(about, firstFeed(ready, batch))
      begun.push(about)
    } else if (touchesHome(ready)) batch.homes.add(about)
    const feed = batch.subjects.get(about)?.feed ?? ready.entry.posyandu
    placed.push(batch.append(ready, feed, by, rescued))
    begun.push(...(await noteAsked(batch, ready, by)))
  }
  for (const ready of fresh) if (isArea(ready)) await settleArea(batch, ready)
  for (const ready of fresh)
    if (ready.kind?.effect?.type === 'forget') await forgetGroup(batch, ready.entry, by)
  return { placed, begun }
}

const foundersFirst = (ready: readonly Ready[]): Ready[] => [
  ...ready.filter(r => begins(r.entry)),
  ...ready.filter(r => !begins(r.entry)),
]

/** P3: at the end of a batch homes are folded anew, and histories follow. The answer: who moved. */
export async function settleHomes(batch: Batch): Promise<readonly string[]> {
  const moved: string[] = []
  for (const id of batch.homes) if (await settleHome(batch, id)) moved.push(id)
  batch.homes.clear()
  return moved
}

async function settleHome(batch: Batch, id: string): Promise<boolean> {
  const subject = batch.subjects.get(id)
  const home = homeOf(await batch.subjects.history(id), batch)
  if (!subject || home === undefined || home === subject.feed) return false
  await batch.subjects.move(subject, home)
  return true
}

async function settleArea(batch: Batch, { entry }: Ready): Promise<void> {
  const parent = homeOf(await batch.subjects.history(entry.about), batch)
  await batch.putArea({ id: entry.about, parent: parent === entry.about ? undefined : parent })
}
