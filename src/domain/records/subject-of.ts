import type { Past, Subject } from '../instrument/subject.ts'
import type { View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { lifeStages } from '../life-stage.ts'
import { addDays, isIsoDate } from '../measures/age.ts'
import { compact } from './compact.ts'
import { episodesOf } from './episode.ts'
import { pregnancyOf, stateFrom } from './episode-state.ts'
import { tabletsOf } from './handed-out.ts'
import { countedHistory } from './history.ts'
import { lastHeight } from './last-height.ts'
import { orang } from './orang.ts'
import { pastOf } from './past-of.ts'
import { read } from './read-body.ts'
import { weighingsBefore } from './weighings.ts'

/**
 * Who is screened on that day, as the cards' rules see her. `undefined` while birth date or sex is missing: then no card
 * can be chosen, and the screen asks for them first.
 */
export function subjectOf(view: View, id: string, onDate: string, instrument?: string): Subject | undefined {
  const b = read(orang, recordById(view, orang.kind, id))
  if (!b.jk || !b.tanggal_lahir || !isIsoDate(b.tanggal_lahir)) return undefined
  const episodes = episodesOf(view)
  const stages = lifeStages(
    { birthDate: b.tanggal_lahir, sex: b.jk },
    episodes.map(e => pregnancyOf(e, onDate)),
    onDate,
  )
  const state = stateFrom(episodes, onDate)
  const episode = state.pregnant?.episode ?? state.nifas?.episode
  const past: Past = pastOf(countedHistory(view), { onDate, birthDate: b.tanggal_lahir, instrument, episode })
  const weighings = weighingsBefore(view, onDate)
  const height = lastHeight(view, onDate)
  return compact<Subject>({
    onDate,
    ageDays: stages.ageDays,
    ageMonths: stages.ageMonths,
    ageYears: stages.ageYears,
    sex: b.jk,
    birthDate: b.lahir_perkiraan === true ? undefined : b.tanggal_lahir,
    birthWeeks: b.uk_lahir,
    birthWeightKg: b.bb_lahir,
    pregnant: stages.pregnant,
    postpartum: stages.postpartum,
    breastfeeding: stages.breastfeeding,
    afterLoss: stages.afterLoss,
    weeksPregnant: state.pregnant?.weeks,
    pregnancyOrder: episode?.hamilKe,
    birthSpacingMonths: episode?.jarakBulan,
    twins: episode?.kembar,
    caesareanBefore: episode?.riwayatSc,
    startWeightKg: episode?.bbAwal,
    heightCm: episode?.tb,
    past: {
      ...past,
      ...(weighings.length > 0 ? { weighings } : {}),
      ...(height ? { height } : {}),
      ...(state.pregnant
        ? { tablets: tabletsOf(view, state.pregnant.episode, addDays(onDate, -1)).total }
        : {}),
    },
  })
}
