import { byRoute, inOrder } from '../../domain/tasks/index.ts'
import type { FollowUp, Task, TaskKind, TaskUrgency } from '../../domain/tasks/index.ts'

export type SectionId = 'sekarang' | 'lewat' | 'bulan-ini' | 'segera' | 'sekalian'

const sectionOf: Record<TaskUrgency, SectionId> = {
  gawat: 'sekarang',
  'hari-ini': 'sekarang',
  lewat: 'lewat',
  'bulan-ini': 'bulan-ini',
  segera: 'segera',
  sekalian: 'sekalian',
}

export type Sections = Readonly<Record<SectionId, readonly FollowUp[]>>

/** Whose households stand there first. */
export type Whose = 'saya' | 'semua'

type Wanted = { readonly whose?: Whose | undefined; readonly posyandu?: string | undefined }

/** Who has households of her own sees those first; whoever has none sees everybody, and no choice. */
export function chosenOf(all: readonly FollowUp[], { whose, posyandu }: Wanted) {
  const own = all.some(f => f.mine) ? (whose ?? 'saya') : undefined
  const list = all.filter(
    f => (own !== 'saya' || f.mine) && (posyandu === undefined || f.card.posyandu === posyandu),
  )
  return { whose: own, list }
}

/** What the posyandu are put in order by. */
type Route = (posyandu: string | undefined) => string

type Chosen = {
  readonly kind?: TaskKind | undefined
  /** For whoever rides from one posyandu to the next; others have what is longest overdue first. */
  readonly route?: Route | undefined
}

/** Each person once, where her most urgent task stands; her household beside her. */
export function sectionsOf(list: readonly FollowUp[], { kind, route }: Chosen = {}): Sections {
  const shown = list.flatMap(f => ofKind(f, kind))
  const of = (id: SectionId) => {
    const here = shown.filter(f => sectionOf[f.tasks[0].urgency] === id)
    return byHousehold(route ? here.toSorted(ridden(route)) : here)
  }
  return {
    sekarang: of('sekarang'),
    lewat: of('lewat'),
    'bulan-ini': of('bulan-ini'),
    segera: of('segera'),
    sekalian: of('sekalian'),
  }
}

/** Danger goes before any route. */
const ridden =
  (route: Route) =>
  (a: FollowUp, b: FollowUp): number =>
    Number(b.tasks[0].urgency === 'gawat') - Number(a.tasks[0].urgency === 'gawat') || along(route)(a, b)

/** Posyandu by posyandu, and from one neighbourhood to the next. */
const along =
  (route: Route) =>
  (a: FollowUp, b: FollowUp): number =>
    inOrder(route(a.card.posyandu), route(b.card.posyandu)) || byRoute(a.lives, b.lives)

function ofKind(f: FollowUp, kind: TaskKind | undefined): FollowUp[] {
  const [first, ...rest] = kind ? f.tasks.filter(t => t.kind === kind) : f.tasks
  return first ? [{ ...f, tasks: [first, ...rest] }] : []
}

/** Those of one house stand together, where the first of them would stand alone. */
function byHousehold(list: readonly FollowUp[]): FollowUp[] {
  const houses = new Map<string, FollowUp[]>()
  for (const f of list) {
    const key = f.card.rumah ?? f.card.id
    houses.set(key, [...(houses.get(key) ?? []), f])
  }
  return [...houses.values()].flat()
}

/** How many people have something of each kind. */
export function kindCounts(list: readonly FollowUp[]): ReadonlyMap<TaskKind, number> {
  const counts = new Map<TaskKind, number>()
  for (const f of list)
    for (const kind of new Set(f.tasks.map((t: Task) => t.kind)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Everybody who has not come this month, also those who stand higher up for something else: printed, to walk from door to door. */
export const sweepingOf = (list: readonly FollowUp[], route: Route): FollowUp[] =>
  byHousehold(list.filter(f => f.tasks.some(t => t.kind === 'sweeping')).toSorted(along(route)))
