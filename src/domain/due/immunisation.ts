import { addDays, daysBetween } from '../measures/age.ts'
import { after, later } from '../schedules/span.ts'
import type { Antigen } from '../schedules/immunisation/antigen.ts'
import { doseId } from '../schedules/immunisation/dose-id.ts'
import type { DoseRow } from '../schedules/immunisation/evaluate.ts'
import { ageGroups } from '../life-stage.ts'
import type { GivenDose } from './given.ts'
import { monthEnd } from './month.ts'
import type { Who } from './person.ts'
import type { DueRow } from './row.ts'

/** As a mother hears them; the code of the book stands in brackets where the two differ. */
export const vaccineWords: Readonly<Record<Antigen | 'HEXA', string>> = {
  HB0: 'HB0',
  BCG: 'BCG',
  OPV: 'Polio tetes (OPV)',
  'DPT-HB-Hib': 'DPT-HB-Hib',
  PCV: 'PCV',
  RV: 'Rotavirus (RV)',
  IPV: 'Polio suntik (IPV)',
  MR: 'Campak-rubela (MR)',
  JE: 'JE',
  DT: 'DT',
  Td: 'Td',
  HPV: 'HPV',
  HEXA: 'Heksavalen',
}

const single: readonly string[] = ['HB0', 'BCG', 'JE', 'DT', 'HPV']

export const doseWords = (product: Antigen | 'HEXA', dose: number): string =>
  single.includes(product) && dose === 1 ? vaccineWords[product] : `${vaccineWords[product]} ${dose}`

/** Nobody older gets a vaccine at school. */
const schoolUntilYears = 16

/** Doses of infancy until school, then those of school; what was given stays to be seen. */
export const immunisationRows = (
  doses: readonly DoseRow[],
  { birth, months, on }: Pick<Who, 'birth' | 'months' | 'on'>,
  given: readonly GivenDose[],
): DueRow[] => doses.filter(r => isShown(r, months)).map(r => rowOf(r, birth, given, on))

/** Adults see only what can be given to them; Td of women has its own rows. */
function isShown({ status, rule }: DoseRow, months: number): boolean {
  if (months >= schoolUntilYears * 12)
    return rule.antigen === 'HPV' && status !== 'selesai' && status !== 'lewat-usia'
  return status === 'selesai' || (rule.school !== undefined) === months >= ageGroups.aprasUntilMonth
}

function rowOf(r: DoseRow, birth: string, given: readonly GivenDose[], on: string): DueRow {
  const first = r.rule.windows[0]
  const held = given.find(g => g === r.given)
  return {
    key: `${r.antigen} ${r.dose}`,
    group: 'imunisasi',
    what: doseWords(r.antigen, r.dose),
    status: r.status,
    from: r.from,
    until: r.until,
    recommended: first && after(birth, first.from),
    interval: r.rule.interval,
    rule: { ...r.rule, id: doseId(r.rule) },
    ...(r.given && { doneOn: r.given.date }),
    ...(held?.monthOnly && { monthOnly: true as const }),
    ...(r.tooEarly && !mayBeLater(held, r.from) && { tooEarly: true as const }),
    ...(isLate(r) && { lateDays: lateBy(r, birth, on) }),
  }
}

/** Of a dose whose day is not known nobody can say that it came too early, if the month reaches its first day. */
const mayBeLater = (held: GivenDose | undefined, from: string): boolean =>
  held?.monthOnly === true && monthEnd(held.date) >= from

const isLate = ({ status }: DoseRow): boolean => status === 'terlambat' || status === 'kejar'

/** Since the recommended month ended, or since the interval allowed it where that came later. */
function lateBy({ rule, due }: DoseRow, birth: string, on: string): number | undefined {
  const [first] = rule.windows
  if (!first || due === undefined) return undefined
  const days = daysBetween(later(due, addDays(after(birth, first.until), -1)), on)
  return days > 0 ? days : undefined
}
