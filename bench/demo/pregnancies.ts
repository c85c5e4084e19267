import { addDays, daysFrom, monthsOld, yearsOld } from './dates.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'

export type Pregnancy = {
  readonly record: string
  readonly mother: Person
  readonly hpht: string
  readonly opened: string
  readonly order: number
  readonly ended?: {
    readonly on: string
    readonly outcome: 'lahir_hidup' | 'lahir_mati' | 'keguguran'
    readonly babies: readonly Person[]
  }
}

/** Every child born since the demo began had a pregnancy; some women are pregnant now; a few lost one. */
export function pregnancies(
  random: Random,
  people: readonly Person[],
  start: string,
  today: string,
): Pregnancy[] {
  const children = new Map<Person, Person[]>()
  for (const p of people) if (p.ibu) children.set(p.ibu, [...(children.get(p.ibu) ?? []), p])
  const out: Pregnancy[] = []
  for (const mother of people) {
    if (mother.jk !== 'P') continue
    const own = children.get(mother) ?? []
    out.push(...births(random, mother, own, start))
    const running = now(random, mother, own, start, today)
    if (running) out.push(running)
  }
  return out
}

function births(random: Random, mother: Person, own: readonly Person[], start: string): Pregnancy[] {
  const days = [...new Set(own.map(c => c.lahir))].filter(day => day > start)
  return days.map(on => {
    const babies = own.filter(c => c.lahir === on)
    const hpht = addDays(on, -random.int(babies.length > 1 ? 252 : 266, 286))
    return {
      record: random.id(),
      mother,
      hpht,
      opened: laterOf(start, addDays(hpht, random.int(40, 95))),
      order: babies[0]?.anakKe ?? 1,
      ended: { on, outcome: 'lahir_hidup', babies },
    }
  })
}

function now(
  random: Random,
  mother: Person,
  own: readonly Person[],
  start: string,
  today: string,
): Pregnancy | undefined {
  const age = yearsOld(mother.lahir, today)
  const youngest = Math.min(...own.map(c => monthsOld(c.lahir, today)), 999)
  if (age < 17 || age > 43 || !mother.suamiNama || youngest < 16) return undefined
  const what = random.weighted([
    [11, 'pregnant'],
    [1.2, 'lost'],
    [0.5, 'stillborn'],
    [88, 'no'],
  ] as const)
  if (what === 'no') return undefined
  const weeks = random.int(9, 39)
  const order = Math.max(0, ...own.map(c => c.anakKe ?? 1)) + 1
  const base = { record: random.id(), mother, order }
  if (what === 'pregnant') {
    const hpht = addDays(today, -weeks * 7 - random.int(0, 6))
    return { ...base, hpht, opened: laterOf(start, addDays(hpht, Math.min(weeks * 7, random.int(45, 90)))) }
  }
  const on = addDays(today, -random.int(6, 260))
  const lost = what === 'lost'
  const hpht = addDays(on, -(lost ? random.int(70, 126) : random.int(210, 260)))
  const opened = laterOf(start, addDays(hpht, random.int(42, 63)))
  if (daysFrom(opened, on) < 1) return undefined
  return { ...base, hpht, opened, ended: { on, outcome: lost ? 'keguguran' : 'lahir_mati', babies: [] } }
}

const laterOf = (a: string, b: string): string => (a > b ? a : b)
