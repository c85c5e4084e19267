import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { monthsOld } from './dates.ts'
import type { Person } from './person.ts'
import type { Place } from './places.ts'
import type { Pregnancy } from './pregnancies.ts'
import type { Random } from './random.ts'
import { newShelf } from './shelf.ts'
import type { Shelf } from './shelf.ts'
import type { Staff } from './staff.ts'

/** One press of Simpan. */
export type DemoSave = {
  readonly author: string
  readonly posyandu: string
  readonly happenedOn: string
  /** The day on which it was written down, when that was later. */
  readonly savedOn?: string
  readonly drafts: readonly EntryDraft[]
}

type Writing = {
  readonly author: string
  readonly posyandu: string
  readonly on: string
  readonly savedOn?: string
}

/** The demo as it is told, day by day: what happens later may follow from what happened. */
export type Telling = {
  readonly random: Random
  readonly start: string
  readonly today: string
  readonly places: readonly Place[]
  readonly staff: readonly Staff[]
  readonly people: readonly Person[]
  readonly pregnancies: ReadonlyMap<string, readonly Pregnancy[]>
  readonly shelf: Shelf
  /** Whose register a person is in, once somebody wrote her down and as long as she is there. */
  readonly present: Map<string, Person>
  /** Who has a course of extra food anyway. */
  readonly fed: Set<string>
  readonly later: (on: string, happen: () => void) => void
  readonly save: (writing: Writing, write: (pen: Pen) => readonly EntryDraft[]) => readonly EntryDraft[]
  readonly kaderOf: (posyandu: string) => readonly string[]
  readonly bidanOf: (posyandu: string) => string
  readonly tell: () => readonly DemoSave[]
}

type Setting = Pick<Telling, 'random' | 'start' | 'today' | 'places' | 'staff' | 'people'> & {
  readonly pregnancies: readonly Pregnancy[]
}

/** Kinds that are edited later on in the demo. */
const edited = new Set(['orang', 'kehamilan', 'pmt'])

export function telling(setting: Setting): Telling {
  const { random, today, places, staff } = setting
  const saves: DemoSave[] = []
  const agenda = new Map<string, (() => void)[]>()
  const shelf = newShelf(edited)
  const kader = new Map(places.map(p => [p.id, staff.filter(s => s.wilayah.includes(p.id)).map(s => s.id)]))
  const desaOf = new Map(places.map(p => [p.id, p.induk ?? p.id]))
  const pregnancies = Map.groupBy(setting.pregnancies, p => p.mother.id)
  const ids = random.fork('ids')
  return {
    ...setting,
    pregnancies,
    shelf,
    present: new Map(),
    fed: new Set(),
    kaderOf: posyandu => kader.get(posyandu) ?? [],
    bidanOf: posyandu => kader.get(desaOf.get(posyandu) ?? '')?.[0] ?? '',
    later: (on, happen) => {
      if (on <= today) agenda.set(on, [...(agenda.get(on) ?? []), happen])
    },
    save: ({ author, posyandu, on, ...late }, write) => {
      const drafts = write({ newId: ids.id, happenedOn: on, posyandu, by: author })
      if (drafts.length > 0) saves.push({ author, posyandu, happenedOn: on, ...late, drafts })
      shelf.put(drafts)
      return drafts
    },
    tell: () => {
      for (let next = firstDay(agenda); next; next = firstDay(agenda)) {
        const events = agenda.get(next) ?? []
        agenda.delete(next)
        for (const happen of events) happen()
      }
      return inOrder(saves, staff)
    },
  }
}

/**
 * By the day of saving; on one day the bidan first (a newborn is registered before it is weighed), then kader by kader, as their
 * phones would send it: a day is opened before anyone attends it, and one phone's saves stand together.
 */
function inOrder(saves: readonly DemoSave[], staff: readonly Staff[]): DemoSave[] {
  const places = new Map(staff.map((s, i) => [s.id, s.peran === 'kader' ? i : i - staff.length]))
  const placeOf = (s: DemoSave): number => places.get(s.author) ?? 0
  return saves.toSorted((a, b) => {
    const [x, y] = [savedOn(a), savedOn(b)]
    return x < y ? -1 : x > y ? 1 : placeOf(a) - placeOf(b)
  })
}

export const savedOn = (s: Pick<DemoSave, 'savedOn' | 'happenedOn'>): string => s.savedOn ?? s.happenedOn

function firstDay(agenda: ReadonlyMap<string, unknown>): string | undefined {
  let first: string | undefined
  for (const day of agenda.keys()) if (first === undefined || day < first) first = day
  return first
}

export const demoMonth = (t: Pick<Telling, 'start'>, on: string): number => monthsOld(t.start, on)
export const isThere = (t: Telling, p: Person): boolean => t.present.has(p.id)
