import type { Column } from './sheet.ts'
import type { Look } from './look.ts'

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'] as const

/** Twelve columns, one a month of the year that is asked for. */
export const monthColumns = <R>(
  key: string,
  under: string,
  type: Column<R>['type'],
  value: (row: R, month: string, look: Look) => string | number | undefined,
  yearOf: (row: R) => string,
): readonly Column<R>[] =>
  names.map((label, i) => ({
    key: `${key}_${i + 1}`,
    label,
    under: [under],
    type,
    width: 5,
    value: (row, look) => value(row, `${yearOf(row)}-${String(i + 1).padStart(2, '0')}`, look),
  }))
