import { service } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { immunisationDefaults, immunisationOf } from '../../src/domain/schedules/immunisation/index.ts'
import type { Antigen, Given } from '../../src/domain/schedules/immunisation/index.ts'
import { addDays, addMonths } from './dates.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'

/** One dose of a day of this person. */
export type Dose = Given & { readonly product: Antigen }

const infancy: ReadonlySet<Antigen> = new Set(['HB0', 'BCG', 'OPV', 'DPT-HB-Hib', 'PCV', 'RV', 'IPV', 'MR'])
const wanted: ReadonlySet<string> = new Set(['jatuh-tempo', 'terlambat', 'kejar'])

/** What the schedules call due on a day; a mother now and then has another day in mind. */
export function dueDoses(p: Person, had: readonly Given[], on: string, random: Random): Dose[] {
  const { rows } = immunisationOf({ birth: p.lahir, sex: p.jk }, had, on, immunisationDefaults)
  return rows
    .filter(r => infancy.has(r.antigen) && wanted.has(r.status) && random.chance(0.93))
    .map(r => ({ product: r.antigen, dose: r.dose, date: on }))
}

/** Days of life and months in which a child is usually taken to the midwife. */
const firstDays = [0, 25]
const thenMonths = [2, 3, 4, 5, 6, 9, 10, 12, 18, 19]

/** Whose book is copied: a child that was a baby in the year before the demo, or is born in it. */
export const hasBook = (p: Person, start: string): boolean => p.lahir >= addMonths(start, -12)

/** What stands in her KIA book on the day on which somebody first looks into it. */
export function dosesOfBook(p: Person, until: string, random: Random): Dose[] {
  const days = [
    ...firstDays.map(d => addDays(p.lahir, d)),
    ...thenMonths.map(m => addDays(addMonths(p.lahir, m), 3)),
  ]
  return days
    .filter(on => on < until)
    .reduce<Dose[]>((had, on) => [...had, ...dueDoses(p, had, on, random)], [])
}

type Source = 'diberikan' | 'menurut_kia'

export const writeDoses = (
  pen: Pen,
  person: string,
  doses: readonly Dose[],
  sumber: Source,
  hari: string,
): EntryDraft[] =>
  doses.flatMap(d =>
    service(pen, person, {
      jenis: 'imunisasi',
      produk: d.product,
      dosis: String(d.dose),
      tanggal: d.date,
      sumber,
      ...(sumber === 'diberikan' ? { hari } : {}),
    }),
  )

const cardCodes: Readonly<Partial<Record<Antigen, string>>> = {
  HB0: 'hb0',
  BCG: 'bcg',
  OPV: 'opv',
  'DPT-HB-Hib': 'dpt',
  PCV: 'pcv',
  RV: 'rv',
  IPV: 'ipv',
  MR: 'mr',
}

/** As the card ticks them. */
export const codesOf = (doses: readonly Dose[]): string[] => doses.flatMap(d => cardCodes[d.product] ?? [])
