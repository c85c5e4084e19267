import { currentEpisode, dueOf, stateFrom, weeksOn } from '../../../records/index.ts'
import type { Episode } from '../../../records/index.ts'
import { addDays } from '../../../measures/age.ts'
import type { Listed } from '../../rows/listed.ts'

/** The day on which her stages were computed. */
const onOf = ({ resident, stages }: Listed): string =>
  addDays(resident.body.tanggal_lahir ?? '', stages.ageDays)

const pregnancy = (row: Listed): Episode | undefined =>
  row.stages.pregnant ? currentEpisode(row.resident.episodes, onOf(row)) : undefined

export const hpht = (row: Listed): string | undefined => pregnancy(row)?.hpht

export function dueDateOf(row: Listed): string | undefined {
  const episode = pregnancy(row)
  return episode && dueOf(episode)
}

export function weeksWords(row: Listed): string {
  const on = onOf(row)
  const { nifas } = stateFrom(row.resident.episodes, on)
  const episode = pregnancy(row)
  if (episode) {
    const weeks = weeksOn(episode, on)
    return weeks === undefined ? 'Hamil' : `Hamil ${weeks} minggu`
  }
  return nifas ? `Nifas hari ke-${nifas.day}` : 'Menyusui'
}
