import { ageOn, daysBetween, type Age } from './measures/age.ts'

export type Sex = 'L' | 'P'

/** Section 1.5 of the domain document, from and until in completed units; `until` is the first that no longer counts. */
export const ageGroups = {
  neonatusUntilDay: 29,
  bayiUntilMonth: 12,
  balitaUntilMonth: 60,
  aprasUntilMonth: 72,
  remajaUntilYear: 19,
  lansiaFromYear: 60,
  produktifFromYear: 15,
  wusFromYear: 15,
  wusUntilYear: 50,
  nifasLastDay: 42,
} as const

export type Role =
  | 'neonatus'
  | 'bayi'
  | 'balita'
  | 'apras'
  | 'remaja'
  | 'dewasa'
  | 'lansia'
  | 'bumil'
  | 'bufas'
  | 'busui'
  | 'wus'
  | 'usia-produktif'

/** The group whose card and recap a person belongs to. */
export type MainGroup = 'bumil' | 'nifas-menyusui' | 'bayi-balita-apras' | 'remaja' | 'dewasa' | 'lansia'

export type PregnancyEpisode = {
  readonly openedOn: string
  readonly endedOn?: string | undefined
  readonly outcome?: 'lahir-hidup' | 'lahir-mati' | 'keguguran' | 'ibu-meninggal' | undefined
  /** Undefined while nobody said that she stopped. */
  readonly stoppedBreastfeedingOn?: string | undefined
}

export type Born = { readonly birthDate: string; readonly sex: Sex }

export type Motherhood = {
  readonly pregnant: boolean
  readonly postpartum: boolean
  readonly breastfeeding: boolean
  readonly afterLoss: boolean
}

const notAfter = (date: string | undefined, on: string): date is string =>
  date !== undefined && daysBetween(date, on) >= 0

function stateOf(e: PregnancyEpisode, on: string): Motherhood {
  if (!notAfter(e.openedOn, on))
    return { pregnant: false, postpartum: false, breastfeeding: false, afterLoss: false }
  if (!notAfter(e.endedOn, on))
    return { pregnant: true, postpartum: false, breastfeeding: false, afterLoss: false }
  const postpartum = e.outcome !== 'ibu-meninggal' && daysBetween(e.endedOn, on) <= ageGroups.nifasLastDay
  const breastfeeding = e.outcome === 'lahir-hidup' && !notAfter(e.stoppedBreastfeedingOn, on)
  const afterLoss = e.outcome === 'lahir-mati' || e.outcome === 'keguguran'
  return { pregnant: false, postpartum, breastfeeding, afterLoss: postpartum && afterLoss }
}

export function motherhood(episodes: readonly PregnancyEpisode[], on: string): Motherhood {
  const states = episodes.map(e => stateOf(e, on))
  return {
    pregnant: states.some(s => s.pregnant),
    postpartum: states.some(s => s.postpartum),
    breastfeeding: states.some(s => s.breastfeeding),
    afterLoss: states.some(s => s.afterLoss),
  }
}

function ageRoles({ ageDays, ageMonths, ageYears }: Age): Role[] {
  const table: [Role, boolean][] = [
    ['neonatus', ageDays < ageGroups.neonatusUntilDay],
    ['bayi', ageMonths < ageGroups.bayiUntilMonth],
    ['balita', ageMonths < ageGroups.balitaUntilMonth],
    ['apras', ageMonths >= ageGroups.balitaUntilMonth && ageMonths < ageGroups.aprasUntilMonth],
    ['remaja', ageMonths >= ageGroups.aprasUntilMonth && ageYears < ageGroups.remajaUntilYear],
    ['dewasa', ageYears >= ageGroups.remajaUntilYear && ageYears < ageGroups.lansiaFromYear],
    ['lansia', ageYears >= ageGroups.lansiaFromYear],
    ['usia-produktif', ageYears >= ageGroups.produktifFromYear && ageYears < ageGroups.lansiaFromYear],
  ]
  return table.flatMap(([role, is]) => (is ? [role] : []))
}

function mainGroupOf(age: Age, m: Motherhood): MainGroup {
  if (m.pregnant) return 'bumil'
  if (m.postpartum || m.breastfeeding) return 'nifas-menyusui'
  if (age.ageMonths < ageGroups.aprasUntilMonth) return 'bayi-balita-apras'
  if (age.ageYears < ageGroups.remajaUntilYear) return 'remaja'
  return age.ageYears < ageGroups.lansiaFromYear ? 'dewasa' : 'lansia'
}

export type LifeStages = Age & Motherhood & { readonly roles: readonly Role[]; readonly mainGroup: MainGroup }

/** All roles at once: a girl of 17 may be remaja and bumil. Computed on the day in the field, never stored. */
export function lifeStages(person: Born, episodes: readonly PregnancyEpisode[], onDate: string): LifeStages {
  const age = ageOn(person.birthDate, onDate)
  const mother = motherhood(person.sex === 'P' ? episodes : [], onDate)
  const wus =
    person.sex === 'P' && age.ageYears >= ageGroups.wusFromYear && age.ageYears < ageGroups.wusUntilYear
  const roles: Role[] = [
    ...ageRoles(age),
    ...(mother.pregnant ? (['bumil'] as const) : []),
    ...(mother.postpartum ? (['bufas'] as const) : []),
    ...(mother.breastfeeding && !mother.postpartum ? (['busui'] as const) : []),
    ...(wus ? (['wus'] as const) : []),
  ]
  return { ...age, ...mother, roles, mainGroup: mainGroupOf(age, mother) }
}
