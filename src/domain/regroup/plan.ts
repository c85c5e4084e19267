import type { Card } from '../records/card-type.ts'
import type { jenisPenataan } from '../records/penataan.ts'

/** What a puskesmas wants: everybody of a posyandu, or some of its neighbourhoods, is served at another one from a day on. */
export type Plan = {
  readonly jenis: keyof typeof jenisPenataan
  readonly dari: string
  readonly ke: string
  /** The first day on which they are counted there. */
  readonly tanggal: string
  /** Of a split: the keys of `neighbourhoodsOf`. */
  readonly lingkungan: readonly string[]
}

/** A family goes in one save, so that it is never in two places. */
export type Family = { readonly household?: string; readonly persons: readonly string[] }

export type Neighbourhood = {
  readonly key: string
  readonly dusun?: string
  readonly rt?: string
  readonly people: number
}

/** A save holds at most 200 entries; a person makes a few. */
const familySize = 30

const isAt = (posyandu: string) => (c: Card) => c.posyandu === posyandu
const householdsOf = (cards: readonly Card[]) => cards.filter(c => c.kind === 'rumah-tangga')
const peopleOf = (cards: readonly Card[]) => cards.filter(c => c.kind === 'orang')

/** Where a house stands decides for everybody in it; whoever has none, by her own address. */
const keyWith =
  (houses: ReadonlyMap<string, Card>) =>
  (card: Card): string => {
    const house = houses.get(card.rumah ?? '')
    return keyOf(house && (house.rt ?? house.dusun) ? house : card)
  }

const keyOf = ({ rt, dusun }: Card): string =>
  rt || dusun ? [dusun?.trim() ?? '', rt ? String(Number(rt)) : ''].join(' / ') : ''

const byId = (cards: readonly Card[]): ReadonlyMap<string, Card> => new Map(cards.map(c => [c.id, c]))

/** The neighbourhoods of a posyandu with how many people live there; without an address last. */
export function neighbourhoodsOf(cards: readonly Card[], posyandu: string): Neighbourhood[] {
  const here = cards.filter(isAt(posyandu))
  const key = keyWith(byId(householdsOf(here)))
  const found = Map.groupBy(peopleOf(here), key)
  return [...found]
    .map(([k, people]): Neighbourhood => {
      const [dusun, rt] = k.split(' / ')
      return { key: k, people: people.length, ...(dusun ? { dusun } : {}), ...(rt ? { rt } : {}) }
    })
    .toSorted(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') || a.key.localeCompare(b.key, 'id', { numeric: true }),
    )
}

/** Who has still to go, family by family. Who is there already is not among them: a plan that was cut goes on where it stood. */
export function familiesOf(cards: readonly Card[], plan: Plan): Family[] {
  if (plan.jenis === 'gabung') return familiesWhere(cards, plan.dari, () => true)
  const key = keyWith(byId(householdsOf(cards.filter(isAt(plan.dari)))))
  return familiesWhere(cards, plan.dari, card => plan.lingkungan.includes(key(card)))
}

/** Those at a posyandu for whom it holds; a house goes when somebody of it goes and nobody stays. */
export function familiesWhere(
  cards: readonly Card[],
  posyandu: string,
  goes: (card: Card) => boolean,
): Family[] {
  const here = cards.filter(isAt(posyandu))
  const houses = householdsOf(here)
  const people = peopleOf(here)
  const staying = new Set(people.filter(p => !goes(p)).map(p => p.rumah))
  const members = Map.groupBy(people.filter(goes), p => p.rumah)
  const known = new Set(houses.map(h => h.id))
  const families = houses
    .filter(h => !staying.has(h.id) && (goes(h) || members.has(h.id)))
    .map((h): Family => ({ household: h.id, persons: (members.get(h.id) ?? []).map(p => p.id) }))
  const gone = new Set(families.flatMap(f => f.persons))
  const alone = people.filter(p => goes(p) && !gone.has(p.id))
  return [
    ...families.flatMap(inParts),
    ...[...Map.groupBy(alone, p => (known.has(p.rumah ?? '') ? p.rumah : p.id)).values()].flatMap(ps =>
      inParts({ persons: ps.map(p => p.id) }),
    ),
  ]
}

function inParts({ household, persons }: Family): Family[] {
  const first: Family = { ...(household ? { household } : {}), persons: persons.slice(0, familySize) }
  return persons.length <= familySize ? [first] : [first, ...inParts({ persons: persons.slice(familySize) })]
}
