import type { View } from '../../domain/log/index.ts'
import { completedMonths } from '../../domain/measures/age.ts'
import { episodesOf, pregnancyOf } from '../../domain/records/index.ts'
import type { Episode } from '../../domain/records/index.ts'
import { motherhood } from '../../domain/life-stage.ts'

/** After two years somebody asks; who said yes is asked again after half a year. Both are proposals (D). */
const askFromMonths = 24
const askAgainMonths = 6

export type Breastfeeding = { readonly episode: Episode; readonly months: number; readonly ask: boolean }

/** The birth after which she breastfeeds, when nifas is over: nothing else ends it but somebody who says so. */
export function breastfeedingOf(view: View, day: string): Breastfeeding | undefined {
  const episode = episodesOf(view).findLast(e => {
    const state = motherhood([pregnancyOf(e, day)], day)
    return state.breastfeeding && !state.postpartum
  })
  if (!episode?.tanggalAkhir) return undefined
  const months = completedMonths(episode.tanggalAkhir, day)
  const said = episode.masihMenyusui
  const isFresh = said !== undefined && said <= day && completedMonths(said, day) < askAgainMonths
  return { episode, months, ask: months >= askFromMonths && !isFresh }
}
