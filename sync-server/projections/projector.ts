import { countsVersion } from '../../src/domain/indicators/index.ts'
import type { World } from '../../src/domain/indicators/index.ts'
import { dayAt } from '../auth/clock.ts'
import type { Context } from '../context.ts'
import { version } from '../version.ts'
import { areaWorld } from './area-world.ts'
import { Overtaken } from './figure-store.ts'
import type { AreaPolicy, FigureChange, Place } from './figure-store.ts'
import { daysCountedOn, keptPointing, pointingAfter } from './pointing.ts'
import type { Pointing } from './pointing.ts'
import { refold } from './refold.ts'
import { subjectFrom } from './told.ts'
import type { Subject } from './told.ts'

export type Means = Pick<Context, 'store' | 'kinds' | 'now'>

/** Small enough that whoever pushes meanwhile waits some milliseconds for the lock, if at all. */
const usual: Slices = { changes: 200, subjects: 200, persons: 64 }
export type Slices = { readonly changes: number; readonly subjects: number; readonly persons: number }

/** Contributions of another list of counts, another release (its thresholds) or another month are worked out anew. */
export const stampFor = (until: string): string => `${countsVersion} ${version} ${until}`

export type Projector = {
  /** Works one slice through and keeps it; false: there is nothing to do. */
  step(): Promise<boolean>
}

/**
 * Goes from the place in the log to its end. What a slice has worked out is kept together with its new place, so a crash
 * repeats at most one slice, and nothing waits for it: a push neither marks anything nor knows that there are figures.
 */
export function projector({ store, kinds, now }: Means, slices = usual): Projector {
  const { figures, read } = store
  /** The places and their policies; those of a log that another process has followed further are looked up anew. */
  let known: { readonly world: World; revision: number } | undefined
  const about = (id: string) => read.about(id)

  const lookUp = async ({ revision }: Place): Promise<{ world: World; policies: readonly AreaPolicy[] }> => {
    const { world, policies } = await areaWorld({ store, kinds })
    const kept = await figures.policies()
    known = { world, revision }
    return { world, policies: policies.filter(([area, policy]) => kept.get(area) !== policy) }
  }

  const put = async (change: FigureChange): Promise<true> => {
    await figures.apply(change)
    if (known?.revision === change.from.revision) known.revision += 1
    return true
  }

  const subjectsOf = async (ids: readonly string[]): Promise<Subject[]> => {
    const found: Subject[] = []
    for (const id of new Set(ids)) found.push(subjectFrom(id, await about(id), kinds))
    return found
  }

  const folded = (ids: readonly string[], until: string, world: World, told: readonly Subject[] = []) => {
    const [before, after] = [keptPointing(figures), pointingAfter(figures, told)]
    return refold(ids, { before, after, about, world, until, stamp: stampFor(until) })
  }

  /** Before people are folded everything that points to somebody must be known. */
  const walk = async (from: Place, walked: number): Promise<true> => {
    const next = await figures.subjects(walked, slices.subjects)
    const last = next.at(-1)
    if (!last) return put({ from, to: { walked: undefined } })
    const told = await subjectsOf(next.map(n => n.id))
    const persons = told.filter(t => t.isPerson).map(({ id }) => ({ id, stamp: '', months: [], homes: [] }))
    return put({
      from,
      to: { walked: last.n },
      told: told.filter(t => t.points.length > 0 || t.day),
      persons,
    })
  }

  const follow = async (from: Place, before: World): Promise<boolean> => {
    const changes = await figures.changed(from.seq, slices.changes)
    const last = changes.at(-1)
    if (!last) return false
    const told = await subjectsOf(changes.map(c => c.id))
    const { world, policies } = told.some(t => t.isArea)
      ? await lookUp(from)
      : { world: before, policies: [] }
    const people = told.filter(t => !t.isArea && !t.isDay).map(t => t.id)
    const ticked = await tickedBy(
      told.filter(t => t.isDay),
      keptPointing(figures),
      pointingAfter(figures, told),
    )
    const rows = await folded([...people, ...ticked], from.until, world, told)
    const at = changes.length < slices.changes ? { at: now().toISOString() } : {}
    return put({ from, to: { seq: last.n, ...at }, policies, told, ...rows })
  }

  const renew = async (from: Place, world: World): Promise<boolean> => {
    const ids = await figures.stale(stampFor(from.until), slices.persons)
    if (ids.length === 0) return false
    const isLast = ids.length < slices.persons && !from.behind
    const to = isLast ? { at: now().toISOString() } : {}
    return put({ from, to, ...(await folded(ids, from.until, world)) })
  }

  const step = async (): Promise<boolean> => {
    const place = await figures.place()
    if (place.counts !== countsVersion) {
      await figures.reset(countsVersion)
      return true
    }
    const month = dayAt(now()).slice(0, 7)
    if (month > place.until) return put({ from: place, to: { until: month } })
    if (place.walked !== undefined) return walk(place, place.walked)
    if (known?.revision !== place.revision) {
      const { policies } = await lookUp(place)
      return policies.length === 0 || put({ from: place, to: {}, policies })
    }
    const { world } = known
    return (await follow(place, world)) || renew(place, world)
  }

  return {
    step: async () => {
      try {
        return await step()
      } catch (error) {
        // What this one believes to know may be older than what the other one did.
        known = undefined
        if (error instanceof Overtaken) return true
        throw error
      }
    },
  }
}

/** Who was ticked, or is ticked no more; everybody of a day that itself says something else now. */
async function tickedBy(days: readonly Subject[], before: Pointing, after: Pointing): Promise<Set<string>> {
  const people = new Set<string>()
  for (const { id, day } of days) {
    const [had, has] = [await before.from([id], 'hadir'), await after.from([id], 'hadir')]
    const [was] = await before.days([id])
    const whole = JSON.stringify(was) !== JSON.stringify(day)
    const [hadIds, hasIds] = [new Set(had.map(p => p.target)), new Set(has.map(p => p.target))]
    for (const p of hadIds) if (whole || !hasIds.has(p)) people.add(p)
    for (const p of hasIds) if (whole || !hadIds.has(p)) people.add(p)
    if (!whole) continue
    const others = [...(await daysCountedOn(after, [id]))]
    for (const p of await after.from(others, 'hadir')) people.add(p.target)
  }
  return people
}

/** Until nothing is left. */
export async function catchUp(p: Projector, each: () => void = () => undefined): Promise<void> {
  while (await p.step()) each()
}
