import { daysBetween } from '../measures/age.ts'
import { campaignId, campaignOn, deworming, schoolDeworming, vitaminA } from '../schedules/campaigns/index.ts'
import type { Campaign, CampaignYear } from '../schedules/campaigns/index.ts'
import type { View } from '../log/fold.ts'
import { cardDays, serviceDays } from './days-of.ts'
import type { Who } from './person.ts'
import type { DueRow } from './row.ts'

const [february, august] = [2, 8]

export const dewormingMonth = (months: readonly number[]): number =>
  months.includes(august) ? august : (months.at(-1) ?? august)

/** Vitamin A in the months of policy; deworming once a year with it, in August where that is one of them, and by policy at school age. */
export function campaignRows(who: Who): DueRow[] {
  const months = who.policy.bulanVitaminA
  const yearly = dewormingMonth(months)
  const rounds = { 0: [], 1: [yearly], 2: [february, august] }[who.policy.obatCacingSekolah]
  return [
    row(who, vitaminA, { months, stillWanted: false }),
    row(who, deworming, { months: [yearly], stillWanted: true }),
    row(who, schoolDeworming, { months: rounds, stillWanted: true }),
  ].flat()
}

function row(who: Who, campaign: Campaign, year: CampaignYear): DueRow[] {
  const { birth, on, months } = who
  const other = campaign === schoolDeworming ? months < campaign.age.from : false
  if (year.months.length === 0 || other || months >= campaign.age.until) return []
  const given = daysGiven(who.view, campaign.id)
  const r = campaignOn(campaign, year, { birth, given }, on)
  if (r.status === 'lewat-usia') return []
  const doneOn = given.findLast(d => r.from !== undefined && d >= r.from && d <= on)
  return [
    {
      key: campaign.id,
      group: 'kampanye',
      what: r.form ? `${campaign.words}, ${lower(r.form)}` : campaign.words,
      status: r.status,
      from: r.from,
      until: r.until,
      rule: { ...campaign, id: campaignId(campaign) },
      ...(r.status === 'selesai' && doneOn !== undefined ? { doneOn } : {}),
      ...(r.status === 'terlambat' && r.until ? { lateDays: daysBetween(r.until, on) } : {}),
    },
  ]
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const cardAnswer = { 'vit-a': 'vitA', 'obat-cacing': 'obatCacing' } as const
const service = { 'vit-a': 'vit_a', 'obat-cacing': 'obat_cacing' } as const

/** Every day on which it was given, from services and from cards, oldest first. */
export const daysGiven = (view: View, id: Campaign['id']): string[] =>
  [...serviceDays(view, service[id]), ...cardDays(view, s => s.answers[cardAnswer[id]] === true)].toSorted()
