import type { MainGroup } from '../../domain/life-stage.ts'
import { ageWords } from '../../domain/measures/age.ts'
import {
  dayGroupOf,
  displayName,
  impossibleWeeks,
  isExpected,
  stagesOf,
  stateFrom,
} from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import type { Stage } from '../../ui/index.ts'

/** A person as a row of a list says it, on the day in the field. Pure; nothing here is stored. */

const stages: Record<MainGroup, { stage: Stage; label: string }> = {
  bumil: { stage: 'hamil', label: 'Ibu hamil' },
  'nifas-menyusui': { stage: 'nifas', label: 'Ibu nifas/menyusui' },
  'bayi-balita-apras': { stage: 'balita', label: 'Balita' },
  remaja: { stage: 'sekolah', label: 'Sekolah/remaja' },
  dewasa: { stage: 'dewasa', label: 'Dewasa' },
  lansia: { stage: 'lansia', label: 'Lansia' },
}

export { dayGroupOf, isExpected, stagesOf }

export function stageOf(card: Card, day: string): { stage: Stage; label: string } | undefined {
  const found = stagesOf(card, day)
  return found && stages[found.mainGroup]
}

export const nameOf = (card: Card): string =>
  displayName({ nama: card.nama, panggilan: card.panggilan, dikenal_sebagai: card.dikenal })

/** "1 th 3 bln" */
export function ageOf(card: Card, day: string): string {
  const found = stagesOf(card, day)
  return found ? ageWords(found) : 'umur belum diketahui'
}

/** "Hamil 34 minggu", "Nifas hari ke-9", else the name of the stage. */
export function stageWords(card: Card, day: string): string {
  const state = stateFrom(card.episodes ?? [], day)
  if (state.pregnant) return pregnantWords(state.pregnant, day)
  if (state.nifas) return `Nifas hari ke-${state.nifas.day}`
  if (state.breastfeeding) return 'Ibu menyusui'
  return stageOf(card, day)?.label ?? 'lengkapi tanggal lahir'
}

type Pregnant = NonNullable<ReturnType<typeof stateFrom>['pregnant']>

/** No pregnancy lasts longer than what is possible: somebody still has to write down how it ended. */
function pregnantWords({ episode, weeks }: Pregnant, day: string): string {
  if (weeks !== undefined) return `Hamil ${weeks} minggu`
  return impossibleWeeks(episode, day) === 'lewat' ? 'Hamil, lewat perkiraan lahir' : 'Hamil'
}

/** "1 th 2 bln · Balita" */
export const metaOf = (card: Card, day: string): string => `${ageOf(card, day)} · ${stageWords(card, day)}`

/** "Ibu Siti Nurhayati" for a child; "RT 03 Krajan" for whom the mother says nothing. */
export function whereOf(card: Card): string {
  const place = [card.rt ? `RT ${card.rt}` : '', card.dusun ?? ''].filter(Boolean).join(' ')
  return [card.ibu ? `Ibu ${card.ibu}` : '', place].filter(Boolean).join(' · ')
}
