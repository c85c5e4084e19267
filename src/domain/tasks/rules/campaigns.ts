import { ageGroups } from '../../life-stage.ts'
import { addDays } from '../../measures/age.ts'
import { afterMonths } from '../../measures/after-months.ts'
import { campaignOn, deworming, vitaminA } from '../../schedules/campaigns/index.ts'
import { dewormingMonth } from '../../due/campaigns.ts'
import { dayGroupOf } from '../../records/expected.ts'
import type { Found, Looked, TaskRule } from '../looked.ts'
import { absentSince } from './sweeping.ts'

/** In the month of the campaign, once the day of the children is over: before it everybody would stand here. */
export const vitaminAMonth: TaskRule = {
  id: 'tugas-vitamin-a',
  kind: 'kampanye',
  seenBy: 'posyandu',
  why: vitaminA,
  find: p => {
    const { card, facts, on, policy } = p
    if (!card.lahir || !isSmall(p) || policy.bulanVitaminA.length === 0) return []
    const year = { months: policy.bulanVitaminA, stillWanted: false }
    const row = campaignOn(vitaminA, year, { birth: card.lahir, given: facts.vitA ?? [] }, on)
    if (row.status !== 'jatuh-tempo' || !row.until) return []
    return afterDay(p, {
      key: `vit-a:${on.slice(0, 7)}`,
      due: row.until,
      words: 'Vitamin A belum tercatat bulan ini',
    })
  },
}

export const dewormingMonthOver: TaskRule = {
  id: 'tugas-obat-cacing',
  kind: 'kampanye',
  seenBy: 'posyandu',
  why: deworming,
  find: p => {
    const { card, facts, on, policy } = p
    if (!card.lahir || !isSmall(p) || policy.bulanVitaminA.length === 0) return []
    const year = { months: [dewormingMonth(policy.bulanVitaminA)], stillWanted: true }
    const row = campaignOn(deworming, year, { birth: card.lahir, given: facts.cacing ?? [] }, on)
    const words = 'Obat cacing belum tercatat tahun ini'
    if (row.status === 'terlambat' && row.until)
      return [
        {
          key: `obat-cacing:${on.slice(0, 7)}`,
          urgency: 'sekalian',
          since: row.until,
          due: yearEnd(on),
          words,
        },
      ]
    if (row.status !== 'jatuh-tempo' || !row.until) return []
    return afterDay(p, { key: `obat-cacing:${on.slice(0, 7)}`, due: row.until, words })
  },
}

const isSmall = ({ stages }: Looked): boolean =>
  stages !== undefined && stages.ageMonths < ageGroups.aprasUntilMonth

function afterDay(p: Looked, found: Pick<Found, 'key' | 'due' | 'words'>): Found[] {
  const since = absentSince(p, p.card.posyandu, dayGroupOf['bayi-balita-apras'])
  return since === undefined ? [] : [{ ...found, since, urgency: 'bulan-ini' }]
}

const yearEnd = (on: string): string => addDays(afterMonths(`${on.slice(0, 4)}-01-01`, 12), -1)
