import type { Provenance } from '../../instrument/index.ts'
import { afterMonths } from '../../measures/after-months.ts'
import { addDays, completedMonths } from '../../measures/age.ts'

/** Something that everybody of an age gets in certain calendar months. */
export type Campaign = Provenance & {
  readonly id: 'vit-a' | 'obat-cacing'
  readonly words: string
  /** Completed months on the day it is given; `until` is the first that no longer counts. */
  readonly age: { readonly from: number; readonly until: number }
  readonly form: (ageMonths: number) => string
}

export type CampaignRow = {
  readonly campaign: Campaign
  readonly status: 'selesai' | 'belum-waktunya' | 'jatuh-tempo' | 'terlambat' | 'lewat-usia'
  /** First and last day of the campaign that is meant: the one of this month, the one missed, or the next. */
  readonly from?: string
  readonly until?: string
  readonly form?: string
}

export type CampaignYear = {
  readonly months: readonly number[]
  /** What was missed stays wanted until the next campaign; otherwise only in its own month. */
  readonly stillWanted: boolean
}

/** How a campaign stands for a child on a day. `given` are the days on which she got it. */
export function campaignOn(
  campaign: Campaign,
  { months, stillWanted }: CampaignYear,
  child: { readonly birth: string; readonly given: readonly string[] },
  on: string,
): CampaignRow {
  const runs = runsAround(months, on).flatMap(r => ofAge(campaign, child.birth, r))
  const last = runs.findLast(r => r.from <= on)
  const next = runs.find(r => r.from > on)
  // A capsule of this month counts also where it came some days before the age: nobody takes two.
  const got = last && child.given.some(d => d >= monthStart(last) && d <= on)
  if (last && got && on <= last.until) return { campaign, status: 'selesai', ...last }
  if (last && on <= last.until) return told(campaign, 'jatuh-tempo', last, child.birth, on)
  if (last && !got && stillWanted && inAge(campaign, child.birth, on))
    return told(campaign, 'terlambat', last, child.birth, on)
  return next
    ? told(campaign, 'belum-waktunya', next, child.birth, next.from)
    : { campaign, status: 'lewat-usia' }
}

type Run = { readonly from: string; readonly until: string }

const told = (
  campaign: Campaign,
  status: CampaignRow['status'],
  run: Run,
  birth: string,
  day: string,
): CampaignRow => {
  const age = Math.max(campaign.age.from, completedMonths(birth, day))
  return { campaign, status, ...run, form: campaign.form(age) }
}

/** Months of campaigns from last year to the time when anybody is too old for the next. */
function runsAround(months: readonly number[], on: string): Run[] {
  const year = Number(on.slice(0, 4))
  return [year - 1, year, year + 1, year + 2]
    .flatMap(y => months.toSorted((a, b) => a - b).map(m => monthOf(y, m)))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function monthOf(year: number, month: number): Run {
  const from = `${year}-${String(month).padStart(2, '0')}-01`
  return { from, until: addDays(afterMonths(from, 1), -1) }
}

const monthStart = ({ from }: Run): string => `${from.slice(0, 7)}-01`

/** The days of a campaign on which she has the age, if there are any. */
function ofAge({ age }: Campaign, birth: string, run: Run): Run[] {
  const [reached, passed] = [afterMonths(birth, age.from), afterMonths(birth, age.until)]
  const from = run.from > reached ? run.from : reached
  const until = run.until < passed ? run.until : addDays(passed, -1)
  return from <= until ? [{ from, until }] : []
}

function inAge({ age }: Campaign, birth: string, on: string): boolean {
  const lived = completedMonths(birth, on)
  return lived >= age.from && lived < age.until
}
