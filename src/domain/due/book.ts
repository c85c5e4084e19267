import { ageGroups } from '../life-stage.ts'
import { completedMonths } from '../measures/age.ts'
import { products } from '../schedules/immunisation/antigen.ts'
import type { Product } from '../schedules/immunisation/antigen.ts'
import type { DoseRule } from '../schedules/immunisation/dose-rule.ts'
import type { ImmunisationPolicy } from '../schedules/immunisation/policy.ts'
import { dosesFor, scheduleOn } from '../schedules/immunisation/schedules.ts'
import type { Span } from '../schedules/span.ts'
import { goal } from '../schedules/td/index.ts'
import type { GivenDose } from './given.ts'

/** One line of the page in the KIA book: a dose, when it is recommended, and what stands there already. */
export type BookRow = {
  readonly key: string
  readonly product: Product
  readonly dose: number
  /** Completed months of the recommended age; absent for what the schedule here does not have. */
  readonly months?: number
  readonly held?: GivenDose
}

type Line = Omit<BookRow, 'held'>
type Child = { readonly birth: string; readonly sex?: 'L' | 'P' | undefined }

/** In the order of the book, and after it what other districts give or gave. */
export function bookRows(
  child: Child,
  given: readonly GivenDose[],
  on: string,
  policy: ImmunisationPolicy,
): BookRow[] {
  const lines = linesOf(child, on, policy)
  return products.flatMap(p =>
    filled(
      lines.filter(l => l.product === p),
      given.filter(g => g.product === p),
      p,
    ),
  )
}

function linesOf(child: Child, on: string, policy: ImmunisationPolicy): Line[] {
  const { sex } = child
  const school = completedMonths(child.birth, on) >= ageGroups.aprasUntilMonth
  const hexa = policy.heksaLahirMulai !== undefined && child.birth >= policy.heksaLahirMulai
  const rules = dosesFor(scheduleOn(on), child, { ...policy, heksaLahirMulai: undefined })
  const own = rules
    .filter(r => school || !r.school)
    .map(r => line(inHexa(r, hexa) ? 'HEXA' : r.antigen, r.dose, monthsOf(r)))
    .filter((l): l is Line => l !== undefined)
  const listed = new Set(own.map(l => l.key))
  const adult = sex === 'P' && completedMonths(child.birth, on) >= ageGroups.wusFromYear * 12
  const more = [...elsewhere, ...(adult ? series('Td', goal) : [])].filter(
    l => !listed.has(l.key) && !(policy.tanpaOpv && l.product === 'OPV'),
  )
  return [...own.filter(l => !(hexa && l.product === 'IPV')), ...more]
}

const inHexa = ({ antigen, dose }: DoseRule, hexa: boolean): boolean =>
  hexa && antigen === 'DPT-HB-Hib' && dose <= 3

const line = (product: Product, dose: number, months?: number): Line => ({
  key: `${product}:${dose}`,
  product,
  dose,
  ...(months === undefined ? {} : { months }),
})

const monthsOf = ({ windows }: DoseRule): number => {
  const from: Span | undefined = windows[0]?.from
  return from && 'months' in from ? from.months : 0
}

const series = (product: Product, doses: number): Line[] =>
  Array.from({ length: doses }, (_, i) => line(product, i + 1))

/** A child that moved here may have had these. */
const elsewhere: readonly Line[] = [
  ...series('HEXA', 3),
  ...series('DPT-HB-Hib', 3),
  ...series('IPV', 3),
  ...series('OPV', 4),
  ...series('JE', 1),
]

/** Whoever wrote a number stands at it; the others fill what is free in the order of their days, and more lines if need be. */
function filled(lines: readonly Line[], given: readonly GivenDose[], product: Product): BookRow[] {
  const at = new Map<number, GivenDose>()
  const numbered = given.filter(g => g.dose !== undefined && !at.has(g.dose) && at.set(g.dose, g))
  const rest = given.filter(g => !numbered.includes(g)).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  for (const g of rest) at.set(firstFree(at), g)
  const known = new Set(lines.map(l => l.dose))
  const beyond = [...at.keys()].filter(n => !known.has(n)).map(n => line(product, n))
  return [...lines, ...beyond]
    .toSorted((a, b) => a.dose - b.dose)
    .map(l => ({ ...l, ...held(at.get(l.dose)) }))
}

const held = (given: GivenDose | undefined): Pick<BookRow, 'held'> => (given ? { held: given } : {})

function firstFree(at: ReadonlyMap<number, GivenDose>): number {
  let n = 1
  while (at.has(n)) n += 1
  return n
}
