import type { DayRow, FigureStore, Point, Told, Why } from './figure-store.ts'

/** Who points to whom, and what days say: as it is kept, or as it will be when some subjects have told anew. */
export type Pointing = {
  from(ids: readonly string[], why: Why): Promise<readonly Point[]>
  to(ids: readonly string[], why: Why): Promise<readonly Point[]>
  days(ids: readonly string[]): Promise<readonly DayRow[]>
}

export const keptPointing = (store: FigureStore): Pointing => ({
  from: store.pointsFrom,
  to: store.pointsTo,
  days: store.days,
})

export function pointingAfter(store: FigureStore, told: readonly Told[]): Pointing {
  const byId = new Map(told.map(t => [t.id, t]))
  const fresh = told.flatMap(t => t.points)
  const kept = (points: readonly Point[]): Point[] => points.filter(p => !byId.has(p.source))
  return {
    from: async (ids, why) => {
      const wanted = new Set(ids)
      return [
        ...kept(await store.pointsFrom(ids, why)),
        ...fresh.filter(p => p.why === why && wanted.has(p.source)),
      ]
    },
    to: async (ids, why) => {
      const wanted = new Set(ids)
      return [
        ...kept(await store.pointsTo(ids, why)),
        ...fresh.filter(p => p.why === why && wanted.has(p.target)),
      ]
    },
    days: async ids => [
      ...(await store.days(ids)).filter(d => !byId.has(d.id)),
      ...ids.flatMap(id => byId.get(id)?.day ?? []),
    ],
  }
}

/** Everything that can be reached from some, step by step; a ring ends where it began. */
export async function reached(
  start: readonly string[],
  next: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<Set<string>> {
  const found = new Set<string>()
  for (let open = [...new Set(start)]; open.length > 0;) {
    for (const id of open) found.add(id)
    open = [...new Set(await next(open))].filter(id => !found.has(id))
  }
  return found
}

/** They and everybody who is the same person, in whatever number of steps. */
export const samePersons = (pointing: Pointing, ids: readonly string[]): Promise<Set<string>> =>
  reached(ids, async open => [
    ...(await pointing.from(open, 'sama')).map(p => p.target),
    ...(await pointing.to(open, 'sama')).map(p => p.source),
  ])

/** These days and those that count on one of them. */
export const daysCountedOn = (pointing: Pointing, ids: readonly string[]): Promise<Set<string>> =>
  reached(ids, async open => (await pointing.to(open, 'ganti')).map(p => p.source))
