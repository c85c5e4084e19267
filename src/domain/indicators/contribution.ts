import { packed } from './bits.ts'
import type { Count } from './count.ts'
import { grouped } from './grouped.ts'
import { januaryOf, monthAfter, monthNumber } from './month.ts'
import { once } from './once.ts'
import { personFrom } from './person.ts'
import type { Logged, Person, World } from './person.ts'
import { personMonth } from './person-month.ts'
import type { PersonMonth } from './person-month.ts'

/** What one person adds to the figures of one posyandu in one month. */
export type Contribution = {
  readonly person: string
  readonly posyandu: string
  readonly month: string
  /** The family with which she lived; by it are families counted. */
  readonly rumah?: string
  /** The counts that hold, as places in the list (`bits.ts`). */
  readonly counts: string
}

type Node = { readonly place: number; readonly count: Count; readonly parts: readonly Node[] }

/** Counts as a tree: a part is looked at only where the whole holds. */
export type CountTree = { readonly size: number; readonly roots: readonly Node[] }

export function countTree(counts: readonly Count[]): CountTree {
  const places = new Map(counts.map((c, place) => [c, place]))
  for (const c of counts)
    if (c.within && !places.has(c.within))
      throw new Error(`${c.id} is part of ${c.within.id}, which is not in the list`)
  const partsOf = grouped(counts, c => c.within)
  const node = (count: Count): Node => ({
    place: places.get(count) ?? 0,
    count,
    parts: (partsOf.get(count) ?? []).map(node),
  })
  return { size: counts.length, roots: (partsOf.get(undefined) ?? []).map(node) }
}

export type Span = { readonly from: string; readonly until: string }

/**
 * The months of one person from one month to another, both included. Counts that a kader may see are worked out without
 * what only health workers read, so that her phone and the server come to the same figure.
 */
export function contributionsOf(logged: Logged, tree: CountTree, span: Span, world: World): Contribution[] {
  const open = logged.items.filter(i => i.entry.seenBy === 'posyandu')
  const person = personFrom({ ...logged, items: open }, world)
  if (!person) return []
  const whole = once(() => (open.length === logged.items.length ? person : personFrom(logged, world)))
  const out: Contribution[] = []
  let done = new Uint8Array(tree.size)
  for (let month = firstMonth(person, span); month <= span.until; month = monthAfter(month)) {
    if (monthNumber(month) === 1) done = new Uint8Array(tree.size)
    const open = personMonth(person, month)
    if (!open) continue
    const places = held(tree, { open, whole: once(() => wholeMonth(whole(), month)) }, done)
    if (month < span.from) continue
    const { posyandu, rumah } = open
    const family = rumah === undefined ? {} : { rumah }
    out.push({ person: logged.id, posyandu, month, ...family, counts: packed(places) })
  }
  return out
}

/** "First in the year" needs the year from its beginning. */
function firstMonth({ since }: Person, { from }: Span): string {
  const january = januaryOf(from)
  const first = since.slice(0, 7)
  return first > january ? first : january
}

const wholeMonth = (person: Person | undefined, month: string): PersonMonth | undefined =>
  person && personMonth(person, month)

type Both = { readonly open: PersonMonth; readonly whole: () => PersonMonth | undefined }

function held(tree: CountTree, m: Both, done: Uint8Array): number[] {
  const places: number[] = []
  const look = ({ place, count, parts }: Node): void => {
    const read = count.seenBy === 'health' ? m.whole() : m.open
    if (!read || !count.when(read)) return
    if (count.each === 'bulan' || done[place] !== 1) places.push(place)
    done[place] = 1
    for (const part of parts) look(part)
  }
  for (const root of tree.roots) look(root)
  return places
}
