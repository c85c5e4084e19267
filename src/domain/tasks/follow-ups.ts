import { areaTree, chainOf } from '../areas/index.ts'
import type { ReaderClass } from '../log/entry.ts'
import { policyFor } from '../policy/policy-for.ts'
import type { Policy } from '../policy/policy.ts'
import type { Card } from '../records/card-type.ts'
import type { GrowthReference } from '../reference/reference.ts'
import type { Place, PlacedDay } from './looked.ts'
import { ownHouseholds } from './own-area.ts'
import { livesAt } from './route.ts'
import type { Lives } from './route.ts'
import { byUrgency, tasksOf } from './tasks-of.ts'
import type { Task } from './task.ts'

/** One person with what is to be done about her, the most urgent first. */
export type FollowUp = {
  readonly card: Card
  readonly tasks: readonly [Task, ...Task[]]
  /** Her household is in the care of the account that asks. */
  readonly mine: boolean
  readonly lives: Lives
}

export type Asked = {
  readonly on: string
  readonly reader: ReaderClass
  readonly account?: string | undefined
  readonly reference?: GrowthReference | undefined
}

/** Everybody with something to follow up, the same on a phone and on the server: it reads cards and nothing else. */
export function followUps(cards: readonly Card[], asked: Asked): FollowUp[] {
  const placeOf = places(cards, asked)
  const households = new Map(cards.flatMap(c => (c.kind === 'rumah-tangga' ? [[c.id, c] as const] : [])))
  const isOwn = ownHouseholds([...households.values()], asked.account)
  return cards
    .flatMap((card): FollowUp[] => {
      const [first, ...rest] = tasksOf(card, placeOf(card.posyandu))
      if (!first) return []
      const home = card.rumah === undefined ? undefined : households.get(card.rumah)
      return [{ card, tasks: [first, ...rest], mine: isOwn(home), lives: livesAt(card, home) }]
    })
    .toSorted((a, b) => byUrgency(a.tasks[0], b.tasks[0]) || byName(a.card, b.card))
}

/** For one person alone, as her own page asks. */
export const tasksFor = (card: Card, cards: readonly Card[], asked: Asked): Task[] =>
  tasksOf(card, places(cards, asked)(card.posyandu))

/** Names decide last, and ids where two are alike, so that two lists of the same log are the same list. */
const byName = (a: Card, b: Card): number =>
  a.nama < b.nama ? -1 : a.nama > b.nama ? 1 : a.id < b.id ? -1 : 1

/** The day at each posyandu: its policy is looked up once. */
function places(
  cards: readonly Card[],
  { on, reader, reference, account }: Asked,
): (posyandu: string | undefined) => Place {
  const tree = areaTree(cards.flatMap(c => c.area ?? []))
  const sets = cards.flatMap(c => c.kebijakan ?? [])
  const facts = cards.flatMap(c => (c.hari ? [{ id: c.id, posyandu: c.posyandu, ...c.hari }] : []))
  const shared = {
    on,
    reader,
    account,
    reference,
    days: facts.filter(isThisMonth(on)).map(d => asStands(d, facts)),
    withNakes: new Set(facts.filter(d => d.nakes).map(d => d.id)),
  }
  const policies = new Map<string, Policy>()
  return posyandu => {
    const at = posyandu ?? ''
    const policy = policies.get(at) ?? policyFor(chainOf(tree, at), sets, on).policy
    policies.set(at, policy)
    return { ...shared, policy }
  }
}

type StoredDay = PlacedDay & { readonly id: string }

const isThisMonth =
  (on: string) =>
  (d: StoredDay): boolean =>
    !d.gantiHari && d.tanggal.slice(0, 7) === on.slice(0, 7) && d.tanggal <= on

/** Who was registered under a wrong date that names this day came on this day. */
const asStands = (day: StoredDay, all: readonly StoredDay[]): PlacedDay => ({
  ...day,
  hadir: [day, ...all.filter(d => d.gantiHari === day.id)].flatMap(d => d.hadir),
})
