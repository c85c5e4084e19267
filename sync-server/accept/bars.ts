import { begins, founds, idSchema } from '../../src/domain/log/index.ts'
import type { Caller, SubjectFacts } from '../../src/domain/log/index.ts'
import { claimBar, crossingBar } from '../claims/bars.ts'
import type { Asked, Bar } from './asked.ts'
import type { Batch } from './batch.ts'
import { chainOf, isKnownArea, sameSide, serves } from './borders.ts'
import { groupAround } from './forget.ts'
import { firstFeed, founderOf, homeOf, isArea, rightfulFeed, touchesHome } from './home.ts'
import { heldEver, mayRescueAbout } from './knows.ts'
import type { Ready } from './received.ts'

export async function barOf(asked: Asked): Promise<Bar | undefined> {
  for (const ready of asked.fresh) {
    const bar = await barFor(asked, ready)
    if (bar) return bar
  }
  return undefined
}

async function barFor(asked: Asked, ready: Ready): Promise<Bar | undefined> {
  const { batch, by } = asked
  const { entry, kind } = ready
  const barred = { barred: entry.id }
  const effect = kind?.effect?.type
  const claim = await claimBar(batch, by, ready)
  if (claim) return claim
  if (!founds(entry) && isKnownArea(batch, entry.about) && !by.caller.everAreas.has(entry.about))
    return barred
  if (kind?.subjectId && begins(entry) && rightfulFeed(ready) === undefined) return barred
  if (effect === 'link') return (await mayLink(asked, ready)) ? undefined : barred
  if (effect === 'forget') return (await mayForget(asked, entry.about)) ? undefined : barred
  if (!founds(entry)) return (await editsForeign(asked, ready)) ? barred : undefined
  if ((effect === 'home' || effect === 'area') && (await isOther(asked, ready))) return barred
  if (isArea(ready)) return areaBar(asked, ready)
  if (effect === 'home') return touchesHome(ready) || begins(entry) ? homeBar(asked, ready) : undefined
  return asked.rescued && !reads(asked, ready) ? barred : undefined
}

/** W4: filed under one who is the same person as another it would edit that one (M2). */
async function editsForeign(asked: Asked, { entry, kind }: Ready): Promise<boolean> {
  if (kind?.effect?.type !== 'home' || entry.record === undefined) return false
  return !(await answersFor(asked, entry.record))
}

async function answersFor({ batch, by, rescued }: Asked, id: string): Promise<boolean> {
  const subject = await batch.subjects.find(id)
  if (!subject) return true
  return rescued ? mayRescueAbout(batch, by, subject) : heldEver(batch, by.caller, subject)
}

/** A subject stays what it was founded as. */
async function isOther({ batch }: Asked, { entry }: Ready): Promise<boolean> {
  if (!batch.subjects.get(entry.about)) return false
  const founder = founderOf(await batch.subjects.history(entry.about))
  return founder !== undefined && founder !== entry.kind
}

/** W10: whoever says that two are one answers for both. */
async function mayLink(asked: Asked, { entry }: Ready): Promise<boolean> {
  const other = idSchema.safeParse(entry.body['dengan'])
  for (const id of [entry.about, ...(other.success ? [other.data] : [])])
    if (!(await answersFor(asked, id))) return false
  return true
}

/** W10: what cannot be undone needs everybody of the group in a present area, and is for people and households alone. */
async function mayForget({ batch, by: { caller } }: Asked, about: string): Promise<boolean> {
  for (const id of await groupAround(batch, about)) {
    const subject = await batch.subjects.find(id)
    if (!subject || subject.forgotten) continue
    const founder = batch.ctx.kinds.get(founderOf(await batch.subjects.history(id)) ?? '')
    if (!caller.areas.has(subject.feed) || founder?.effect?.type !== 'home') return false
  }
  return true
}

/** W9: an area is put under what the caller has now, and never under itself. A new root is read by nobody. */
async function areaBar({ batch, by: { caller }, fresh }: Asked, { entry }: Ready): Promise<Bar | undefined> {
  const planned = await plannedParents(batch, fresh)
  const parent = planned.get(entry.about)
  const isNew = !isKnownArea(batch, entry.about)
  if (isNew ? caller.everAreas.has(entry.about) : batch.parentOf(entry.about) === parent) return undefined
  if (parent === undefined) return isNew ? undefined : { barred: entry.id }
  if (!planned.has(parent) && !isKnownArea(batch, parent)) return { needs: parent }
  const chain = chainOf(batch, parent, planned)
  const own = chain.some(area => caller.areas.has(area)) && !chain.includes(entry.about)
  return own ? undefined : { barred: entry.id }
}

async function plannedParents(
  batch: Batch,
  fresh: readonly Ready[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const planned = new Map<string, string | undefined>()
  for (const { about } of fresh.filter(isArea).map(r => r.entry)) {
    const parent = await homeAfter(batch, fresh, about)
    planned.set(about, parent === about ? undefined : parent)
  }
  return planned
}

/** W8: her home. */
async function homeBar(asked: Asked, ready: Ready): Promise<Bar | undefined> {
  const { batch, by, fresh } = asked
  const { caller } = by
  const { about, posyandu, id } = ready.entry
  const subject = batch.subjects.get(about)
  const from = subject?.feed ?? posyandu
  const to = (await homeAfter(batch, fresh, about)) ?? from
  if (to === subject?.feed) return undefined
  // Who registers somebody where she works goes on (W3); whether anybody may be moved there is not to be seen yet.
  if (!isKnownArea(batch, to)) return !subject && caller.everAreas.has(to) ? undefined : { needs: to }
  const mayMove =
    !subject || mayTake(caller, subject, to) || (asked.rescued && (await answersFor(asked, about)))
  if (!mayMove) return { barred: id }
  if (!(await serves(batch, to))) return { barred: id }
  if (await sameSide(batch, from, to)) return undefined
  if (subject) return crossingBar(asked, ready.entry, to)
  // Nobody is founded across the border; whoever is to come first (S3) is judged when she has.
  return fresh.some(r => r.entry.about === about && begins(r.entry)) ? { barred: id } : { needs: about }
}

/** By whom she is with; and nobody fetches her history to where he reads it from where he does not. */
const mayTake = ({ areas, everAreas }: Caller, { feed }: SubjectFacts, to: string): boolean =>
  everAreas.has(feed) && (areas.has(feed) || !areas.has(to))

async function homeAfter(batch: Batch, fresh: readonly Ready[], about: string): Promise<string | undefined> {
  const coming = fresh.filter(r => r.entry.about === about).map(({ entry }) => ({ entry }))
  const held = batch.subjects.get(about) ? await batch.subjects.history(about) : []
  return homeOf([...held, ...coming], batch)
}

/** W6: what was read in a feed goes back to such a feed. */
function reads({ batch, by: { caller } }: Asked, ready: Ready): boolean {
  if (batch.subjects.get(ready.entry.about)) return true
  const feed = firstFeed(ready, batch)
  return [...caller.everAreas].some(area => chainOf(batch, area).includes(feed))
}
