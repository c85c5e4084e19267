import type { PregnancyEpisode } from '../life-stage.ts'
import { motherhood } from '../life-stage.ts'
import { addDays, daysBetween } from '../measures/age.ts'
import { dueDate, gestationalWeeks, isPossibleWeek, weeksFromEstimate } from '../measures/gestation.ts'

/** A pregnancy as lists and rules need it: little, and plain JSON. */
export type Episode = {
  readonly record: string
  readonly openedOn: string
  readonly hpht?: string | undefined
  readonly ukAwal?: number | undefined
  readonly ukTanggal?: string | undefined
  readonly hpl?: string | undefined
  readonly hamilKe?: number | undefined
  readonly jarakBulan?: number | undefined
  readonly bbAwal?: number | undefined
  readonly tb?: number | undefined
  readonly kembar?: boolean | undefined
  readonly riwayatSc?: boolean | undefined
  readonly akhir?: string | undefined
  readonly tanggalAkhir?: string | undefined
  readonly berhentiMenyusui?: string | undefined
  readonly masihMenyusui?: string | undefined
  readonly anak?: readonly string[] | undefined
  readonly bayiMeninggal?: string | undefined
}

/** Completed weeks on that day. Unknown stays unknown, and what cannot be a pregnancy is not known either. */
export function weeksOn(e: Episode, onDate: string): number | undefined {
  const weeks = countedWeeks(e, onDate)
  return isPossibleWeek(weeks) ? weeks : undefined
}

function countedWeeks(e: Episode, onDate: string): number | undefined {
  if (e.hpht) return gestationalWeeks(e.hpht, onDate)
  return isEstimated(e) ? weeksFromEstimate(e.ukAwal, e.ukTanggal, onDate) : undefined
}

/** A beginning was written down, and it cannot be: a slip, or a pregnancy whose end is missing. */
export function impossibleWeeks(e: Episode, onDate: string): 'lewat' | 'belum-mulai' | undefined {
  const weeks = countedWeeks(e, onDate)
  if (weeks === undefined || isPossibleWeek(weeks)) return undefined
  return weeks < 0 ? 'belum-mulai' : 'lewat'
}

export function dueOf(e: Episode): string | undefined {
  if (e.hpl) return e.hpl
  if (e.hpht) return dueDate(e.hpht)
  return isEstimated(e) ? addDays(e.ukTanggal, (40 - e.ukAwal) * 7) : undefined
}

/** The first day of the last period, said or worked out from an estimate. */
export function beginOf(e: Episode): string | undefined {
  if (e.hpht) return e.hpht
  if (isEstimated(e)) return addDays(e.ukTanggal, -7 * e.ukAwal)
  return e.hpl && addDays(e.hpl, -7 * 40)
}

type Estimated = Episode & { readonly ukAwal: number; readonly ukTanggal: string }
const isEstimated = (e: Episode): e is Estimated => isPossibleWeek(e.ukAwal) && e.ukTanggal !== undefined

const outcomes: Readonly<Record<string, NonNullable<PregnancyEpisode['outcome']>>> = {
  lahir_hidup: 'lahir-hidup',
  lahir_mati: 'lahir-mati',
  keguguran: 'keguguran',
  ibu_meninggal: 'ibu-meninggal',
}

/**
 * For `lifeStages`. An episode that ended by moving away is closed without nifas here. After the death of the baby the
 * mother keeps her nifas contacts, and everything about a baby ends, as after a stillbirth.
 */
export const pregnancyOf = (e: Episode, onDate: string): PregnancyEpisode => ({
  openedOn: e.openedOn,
  endedOn: e.tanggalAkhir,
  outcome: outcomeOf(e, onDate),
  stoppedBreastfeedingOn: e.berhentiMenyusui,
})

function outcomeOf(e: Episode, onDate: string): PregnancyEpisode['outcome'] {
  if (e.akhir === undefined) return undefined
  if (e.bayiMeninggal && e.bayiMeninggal <= onDate) return 'lahir-mati'
  return outcomes[e.akhir] ?? 'ibu-meninggal'
}

export type EpisodeState = {
  readonly pregnant?: {
    readonly episode: Episode
    readonly weeks?: number | undefined
    readonly hpl?: string | undefined
  }
  readonly nifas?: { readonly episode: Episode; readonly day: number }
  readonly breastfeeding: boolean
  /** The last pregnancy ended in a loss: KF stays, everything about a baby ends. */
  readonly afterLoss: boolean
}

export function stateFrom(episodes: readonly Episode[], onDate: string): EpisodeState {
  const state = motherhood(
    episodes.map(e => pregnancyOf(e, onDate)),
    onDate,
  )
  const open = episodes.find(e => motherhood([pregnancyOf(e, onDate)], onDate).pregnant)
  const after = episodes.find(e => motherhood([pregnancyOf(e, onDate)], onDate).postpartum)
  return {
    ...(open ? { pregnant: { episode: open, weeks: weeksOn(open, onDate), hpl: dueOf(open) } } : {}),
    ...(after?.tanggalAkhir
      ? { nifas: { episode: after, day: daysBetween(after.tanggalAkhir, onDate) } }
      : {}),
    breastfeeding: state.breastfeeding,
    afterLoss: state.afterLoss,
  }
}

/** The one that is open, or whose nifas is not over: where facts of today belong. */
export const currentEpisode = (episodes: readonly Episode[], onDate: string): Episode | undefined => {
  const state = stateFrom(episodes, onDate)
  return state.pregnant?.episode ?? state.nifas?.episode
}
