import type { Asked } from '../asked.ts'

/** Of the asked days none that came later is told. */
export const untilIn =
  ({ to }: Asked) =>
  (day: string | undefined): string | undefined =>
    day !== undefined && day <= to ? day : undefined
/** In the year of the asked month, or later. */
export const yearIn =
  ({ month }: Asked) =>
  (day: string | undefined): boolean =>
    day !== undefined && day >= `${month.slice(0, 4)}-01-01`
