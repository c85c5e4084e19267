import type { View } from '../log/index.ts'
import { recordById, recordsOf } from '../log/index.ts'
import { kehadiran, kehamilan, orang, read, rumahTangga } from '../records/index.ts'
import type { ReadOf } from '../records/index.ts'

export type PersonBody = ReadOf<typeof orang.fields>
export type HouseholdBody = ReadOf<typeof rumahTangga.fields>
export type PregnancyBody = ReadOf<typeof kehamilan.fields>

/** What a row needs of others than the person herself: her mother, her family, the places by name. */
export type Look = {
  readonly person: (id: string | undefined) => PersonBody | undefined
  readonly household: (id: string | undefined) => HouseholdBody | undefined
  /** The pregnancy from which a child was born, by the child. */
  readonly birth: (child: string) => PregnancyBody | undefined
  /** Whoever names her as mother, of those who were visited. */
  readonly children: (mother: string) => readonly PersonBody[]
  /** The months, `YYYY-MM`, in which she came to a posyandu day. */
  readonly attended: (person: string) => ReadonlySet<string>
  /** The area of that kind at or above a posyandu, or nothing. */
  readonly area: (
    posyandu: string,
    kind: 'posyandu' | 'desa' | 'puskesmas' | 'kabupaten',
  ) => string | undefined
  /** A person of the staff by her account, else the id. */
  readonly staff: (id: string) => string
}

type Names = Pick<Look, 'area' | 'staff'>

export type LookBook = {
  readonly visit: (view: View, id: string) => void
  readonly look: Look
  /** Mothers and families of whom a row tells something, and who were not visited. */
  readonly unread: () => readonly string[]
}

/** Filled while everybody is visited once; asked when all have been. */
export function lookBook(names: Names): LookBook {
  const people = new Map<string, PersonBody>()
  const households = new Map<string, HouseholdBody>()
  const children = new Map<string, Map<string, PersonBody>>()
  const births = new Map<string, PregnancyBody>()
  const attended = new Map<string, Set<string>>()
  return {
    visit: (view, id) => {
      const person = recordById(view, orang.kind, id)
      const body = person && read(orang, person)
      if (body) people.set(id, body)
      if (body?.ibu !== undefined) {
        const hers = children.get(body.ibu) ?? new Map<string, PersonBody>()
        children.set(body.ibu, hers.set(id, body))
      }
      const household = recordById(view, rumahTangga.kind, id)
      if (household) households.set(id, read(rumahTangga, household))
      for (const record of recordsOf(view, kehadiran.kind)) {
        const { orang: person, batal } = read(kehadiran, record)
        if (person === undefined || batal === true) continue
        const months = attended.get(person) ?? new Set()
        attended.set(person, months.add(record.happenedOn.slice(0, 7)))
      }
      for (const record of recordsOf(view, kehamilan.kind)) {
        const pregnancy = read(kehamilan, record)
        for (const child of pregnancy.anak ?? []) births.set(child, pregnancy)
      }
    },
    unread: () => {
      const named = [...people.values()].flatMap(({ ibu, rumah }) => [ibu ?? [], rumah ?? []].flat())
      return [...new Set(named)].filter(id => !people.has(id) && !households.has(id))
    },
    look: {
      person: id => (id === undefined ? undefined : people.get(id)),
      household: id => (id === undefined ? undefined : households.get(id)),
      birth: child => births.get(child),
      children: mother => [...(children.get(mother)?.values() ?? [])],
      attended: person => attended.get(person) ?? new Set(),
      ...names,
    },
  }
}
