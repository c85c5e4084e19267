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

type Chosen = {
  readonly kind?: TaskKind | undefined
  readonly posyandu?: string | undefined
  /** Only households in the care of this account. */
  readonly mine?: boolean | undefined
}

/** Each person once, where her most urgent task stands; her household beside her. */
export function sectionsOf(list: readonly FollowUp[], { kind, posyandu, mine }: Chosen = {}): Sections {
  const shown = list
    .filter(f => (posyandu === undefined || f.card.posyandu === posyandu) && (!mine || f.mine))
    .flatMap(f => ofKind(f, kind))
  const of = (id: SectionId) => byHousehold(shown.filter(f => sectionOf[f.tasks[0].urgency] === id))
  return {
    sekarang: of('sekarang'),
    lewat: of('lewat'),
    'bulan-ini': of('bulan-ini'),
    segera: of('segera'),
    sekalian: of('sekalian'),
  }
}

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

/** Everybody who has not come this month, also those who stand higher up for something else: for the sheet that is printed. */
export const sweepingOf = (list: readonly FollowUp[]): FollowUp[] =>
  byHousehold(list.filter(f => f.tasks.some(t => t.kind === 'sweeping')))
