import type { Card } from '../../domain/records/index.ts'

/** Somebody whose import was taken back: she stays in the log, but is nobody's sasaran and nobody's double. */
export const isTakenBack = (card: Card): boolean =>
  card.impor !== undefined && card.status === 'tidak_ditemukan'
