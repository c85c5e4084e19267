import type { View } from '../log/fold.ts'
import { completedMonths, daysBetween } from '../measures/age.ts'
import { countedHistory, countedOf } from '../records/history.ts'
import { layanan } from '../records/layanan.ts'
import { read } from '../records/read-body.ts'
import { campaignOn, deworming, vitaminA } from '../schedules/campaigns/index.ts'
import type { Campaign, CampaignYear } from '../schedules/campaigns/index.ts'
import type { DueRow } from './row.ts'

const august = 8

/** Vitamin A in the months of policy; deworming once a year with it, in August where that is one of them. */
export function campaignRows(view: View, birth: string, on: string, months: readonly number[]): DueRow[] {
  const yearly = months.includes(august) ? august : (months.at(-1) ?? august)
  return [
    row(view, birth, on, vitaminA, { months, stillWanted: false }),
    row(view, birth, on, deworming, { months: [yearly], stillWanted: true }),
  ].flat()
}

function row(view: View, birth: string, on: string, campaign: Campaign, year: CampaignYear): DueRow[] {
  if (on < birth || year.months.length === 0 || completedMonths(birth, on) >= campaign.age.until) return []
  const r = campaignOn(campaign, year, { birth, given: daysGiven(view, campaign.id) }, on)
  if (r.status === 'lewat-usia') return []
  const given = r.from && daysGiven(view, campaign.id).findLast(d => d >= (r.from ?? d) && d <= on)
  return [
    {
      key: campaign.id,
      group: 'kampanye',
      what: r.form ? `${campaign.words}, ${lower(r.form)}` : campaign.words,
      status: r.status,
      from: r.from,
      until: r.until,
      rule: campaign,
      ...(r.status === 'selesai' && given ? { doneOn: given } : {}),
      ...(r.status === 'terlambat' && r.until ? { lateDays: daysBetween(r.until, on) } : {}),
    },
  ]
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const cardAnswer = { 'vit-a': 'vitA', 'obat-cacing': 'obatCacing' } as const
const service = { 'vit-a': 'vit_a', 'obat-cacing': 'obat_cacing' } as const

/** Every day on which it was given, from services and from cards, oldest first. */
function daysGiven(view: View, id: Campaign['id']): string[] {
  const services = countedOf(view, layanan.kind).flatMap(r => {
    const b = read(layanan, r)
    return b.jenis === service[id] ? [b.tanggal ?? r.happenedOn] : []
  })
  const cards = countedHistory(view).flatMap(s => (s.answers[cardAnswer[id]] === true ? [s.happenedOn] : []))
  return [...services, ...cards].toSorted()
}
