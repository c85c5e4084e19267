import { definitionOf } from '../../domain/records/index.ts'

/** "Kehadiran", "Ukur dan tanya"; of a kind of a newer version its bare name. */
export const kindWords = (kind: string): string =>
  definitionOf(kind)?.title ?? (kind.startsWith('periksa-') ? 'Ukur dan tanya' : kind)
