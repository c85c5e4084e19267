import { byteOrderMark, csvLine } from '../export/csv.ts'
import type { Head, Row } from './sheet.ts'

/**
 * One line of headings and one a row, divided by commas: for other programs. A heading that stands below others says
 * them all, because a CSV knows no merged cells.
 */
export const csvHeading = (heads: readonly Head[]): string =>
  byteOrderMark + csvLine(heads.map(h => [...(h.under ?? []), h.label].join(' · ')))

export const csvRow = ({ cells }: Row): string => csvLine(cells)
