import type { PlanSave } from '../../../domain/records/index.ts'
import type { AppPocket } from '../../shared/pocket.tsx'
import { isoDay } from '../../shared/clock.ts'
import { clockTime, figure, plainDay } from '../../shared/words.ts'
import { columnWords, keyWords } from './typed-plan.ts'

const states: Readonly<Record<PlanSave['state'], string>> = {
  sent: '',
  acked: '',
  pending: ', menunggu sinyal',
  waiting: ', sudah di server, menunggu data lain',
  rejected: ', tidak diterima server',
  carried: '',
}

/** "Ratna Dewi, 5 Januari 2026" */
export const whoWhen = ({ by, at, state }: PlanSave, pocket: AppPocket): string =>
  `${nameOf(by, pocket)}, ${plainDay(isoDay(new Date(at)))}${states[state]}`

export const whenFull = ({ at, state }: PlanSave): string =>
  `${plainDay(isoDay(new Date(at)))}, ${clockTime(at)}${states[state]}`

export const nameOf = (account: string, pocket: AppPocket): string =>
  pocket.card(account)?.nama ?? (account === pocket.profile.account ? pocket.profile.name : 'Petugas lain')

const shownChanges = 6

/** "Pusdatin, Ibu hamil: 60 menjadi 62", line by line. */
export function changeLines({ changes }: PlanSave): readonly string[] {
  const lines = changes.slice(0, shownChanges).map(({ column, key, before, now }) => {
    const what = `${columnWords[column]}, ${keyWords(column, key)}`
    if (now === undefined) return `${what}: ${figure(before ?? 0)} dihapus`
    return before === undefined
      ? `${what}: ${figure(now)}`
      : `${what}: ${figure(before)} menjadi ${figure(now)}`
  })
  const more = changes.length - lines.length
  return more > 0 ? [...lines, `dan ${more} angka lain`] : lines
}
