import { after, later, months } from '../span.ts'
import type { Status } from '../status.ts'
import type { Antigen } from './antigen.ts'
import type { DoseRule, Schedule } from './dose-rule.ts'
import { historyOf } from './history.ts'
import type { Given, History, Refused } from './history.ts'
import { keptRules } from './kept.ts'
import { rulesByDay, schedules } from './schedules.ts'
import type { RulesOn } from './schedules.ts'
import type { ImmunisationPolicy } from './policy.ts'
import { byAge, byGrade, rangeOf } from './windows.ts'

export type Child = {
  readonly birth: string
  readonly sex?: 'L' | 'P' | undefined
  /** School class 1–12, where it is known. */
  readonly grade?: number | undefined
}

/**
 * One dose on one day. `from`–`until` (both included) is when it may be given, `due` when it should be: absent when it
 * was given or is not given any more.
 */
export type DoseRow = {
  readonly antigen: Antigen
  readonly dose: number
  readonly status: Status
  readonly from: string
  readonly until: string
  readonly due?: string
  readonly given?: Given
  /** Given before its age or its interval: a health worker decides whether it counts. */
  readonly tooEarly?: true
  readonly rule: DoseRule
}

export type Immunisation = { readonly rows: readonly DoseRow[]; readonly refused: readonly Refused[] }

/**
 * Every dose of the schedule that holds on a day, for one child and what she has had. What was given keeps the rule of its
 * own day, so that a new schedule says nothing new about it.
 */
export function immunisationOf(
  child: Child,
  given: readonly Given[],
  on: string,
  policy: ImmunisationPolicy,
  all: readonly Schedule[] = schedules,
): Immunisation {
  const history = historyOf(given, child.birth, on)
  const rulesOn = rulesByDay(child, policy, all)
  const rows: DoseRow[] = []
  const add = (rule: DoseRule): void => {
    const before = rows.find(r => r.antigen === rule.antigen && r.dose === rule.dose - 1)
    const held = follows(rule, before) ? before : undefined
    rows.push(rowOf({ child, history, on, rulesOn, before: held }, rule))
  }
  for (const rule of rulesOn(on).toSorted((a, b) => a.dose - b.dose)) add(rule)
  const elsewhere = rulesByDay(child, { ...policy, je: true, tanpaOpv: false }, all)
  for (const rule of keptRules(history, rows, elsewhere)) add(rule)
  return { rows, refused: history.refused }
}

/** A dose at school does not wait for one of infancy that was missed for good. */
const follows = (rule: DoseRule, before: DoseRow | undefined): boolean => rule.counts === before?.rule.counts

type Situation = {
  readonly child: Child
  readonly history: History
  readonly on: string
  readonly rulesOn: RulesOn
  readonly before: DoseRow | undefined
}

function rowOf(s: Situation, rule: DoseRule): DoseRow {
  const given = givenFor(s, rule)
  if (given) return givenRow(s, rule, given)
  const stands = s.child.grade !== undefined && rule.school ? byGrade(rule.school, s.child.grade) : undefined
  const { from, until, due } = limits(s, rule, stands)
  const row = { antigen: rule.antigen, dose: rule.dose, from, until, rule }
  const status = statusOf(s, { from, until }, stands ?? byAge(rule, s.child.birth, s.on).status)
  return status === 'lewat-usia' ? { ...row, status } : { ...row, status, due }
}

function givenRow(s: Situation, asked: DoseRule, given: Given): DoseRow {
  const { antigen, dose } = asked
  const rule = s.rulesOn(given.date).find(r => r.antigen === antigen && r.dose === dose) ?? asked
  const { from, until } = limits({ ...s, on: given.date }, rule, undefined)
  const tooEarly = given.date < from && !mayComeEarlier(rule, given)
  return { antigen, dose, from, until, rule, status: 'selesai', given, ...(tooEarly && { tooEarly }) }
}

/** At school the class decides, not the birthday; and the polio of hexavalent comes with DPT-HB-Hib, before the age of IPV. */
const mayComeEarlier = ({ antigen, school }: DoseRule, given: Given): boolean =>
  school !== undefined || (antigen === 'IPV' && given.product === 'HEXA')

const schoolAge = months(72)

function givenFor({ history, child }: Situation, rule: DoseRule): Given | undefined {
  const first = rule.countsFrom && after(child.birth, rule.countsFrom)
  const places = seriesOf(history, child, rule).slice(rule.counts === 'at-school' ? 0 : rule.dose - 1)
  return first === undefined ? places[0] : places.find(d => d.date >= first)
}

/** The injections among which a dose is counted. */
function seriesOf(history: History, child: Child, { antigen, counts }: DoseRule): readonly Given[] {
  const all = history.of(antigen)
  if (!counts) return all
  const line = after(child.birth, schoolAge)
  return all.filter(d => d.date >= line === (counts === 'at-school'))
}

/**
 * The day from which the next dose waits. One that came too early is read as if it had come on its first day, so that it
 * never brings the next one forward; a booster waits for one too many, too.
 */
function dayBefore({ history, child, before }: Situation, rule: DoseRule): string | undefined {
  if (!before?.given) return before?.due
  const first = rule.countsFrom && after(child.birth, rule.countsFrom)
  const extra = first && seriesOf(history, child, rule).findLast(d => d.date < first)?.date
  const own = later(before.given.date, before.from)
  return extra === undefined ? own : later(own, extra)
}

type Limits = { readonly from: string; readonly until: string; readonly due: string }

/** Due is the later of the recommended age and the interval since the dose before (section 3.1). */
function limits(s: Situation, rule: DoseRule, atSchool: Status | undefined): Limits {
  const { child, before, on } = s
  const range = rangeOf(rule, child.birth)
  const { until } = range
  if (atSchool && atSchool !== 'belum-waktunya') {
    const early = range.from < on ? range.from : on
    const last = before?.given && rule.interval ? after(before.given.date, rule.interval) : early
    return { from: later(early, last), until: later(until, on), due: later(early, last) }
  }
  const due = waited(s, rule, range.from, dayBefore(s, rule))
  // The one before is missing: it could be given today at the earliest. Its due day does not move with today.
  if (before && !before.given)
    return { from: waited(s, rule, range.from, later(before.from, on)), until, due }
  const next = later(due, byAge(rule, child.birth, on).from ?? due)
  return { from: next, until, due: next }
}

/** A dose before that came in time leaves the recommended age, whatever the lengths of the months between them. */
function waited(
  { before, child }: Situation,
  { interval }: DoseRule,
  age: string,
  day: string | undefined,
): string {
  if (!before || !interval || day === undefined || day <= rangeOf(before.rule, child.birth).from) return age
  return later(age, after(day, interval))
}

function statusOf({ on, before }: Situation, { from, until }: Omit<Limits, 'due'>, stands: Status): Status {
  if (stands === 'lewat-usia' || from > until || before?.status === 'lewat-usia') return 'lewat-usia'
  return on < from || (before && !before.given) ? 'belum-waktunya' : stands
}
