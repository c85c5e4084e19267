import type { LifeStages, MainGroup } from '../life-stage.ts'
import { lifeStages } from '../life-stage.ts'
import { isIsoDate } from '../measures/age.ts'
import type { Card } from './card-type.ts'
import { pregnancyOf } from './episode-state.ts'

/** Who is awaited where, read from cards. */

/** The groups for which a posyandu day is opened, as `hari-buka` names them. */
export const dayGroupOf: Record<MainGroup, string> = {
  bumil: 'bumil',
  'nifas-menyusui': 'bumil',
  'bayi-balita-apras': 'balita',
  remaja: 'remaja',
  dewasa: 'dewasa',
  lansia: 'lansia',
}

/** `undefined` while birth date or sex is not known, or the birth lies after that day. */
export function stagesOf(card: Card, day: string): LifeStages | undefined {
  if (!card.lahir || !card.jk || !isIsoDate(card.lahir) || card.lahir > day) return undefined
  const episodes = (card.episodes ?? []).map(e => pregnancyOf(e, day))
  return lifeStages({ birthDate: card.lahir, sex: card.jk }, episodes, day)
}

/** What decides whether somebody is counted; a card has it, and so has each stretch of her history. */
export type Counted = Pick<Card, 'status' | 'sasaran' | 'sementaraSampai' | 'impor'>

/** Somebody whose import was taken back: she stays in the log, but is nobody's sasaran and nobody's double. */
export const isTakenBack = (card: {
  readonly impor?: string | undefined
  readonly status?: string | undefined
}): boolean => card.impor !== undefined && card.status === 'tidak_ditemukan'

/** Counted in S here: a guest, or one who left, is served but not expected. */
export const isExpected = (card: Counted, day: string): boolean =>
  card.status !== 'meninggal' &&
  card.status !== 'pindah_keluar' &&
  !isTakenBack(card) &&
  card.sasaran !== 'tamu' &&
  !(card.sementaraSampai !== undefined && card.sementaraSampai >= day)
