import { isIsoDate } from '../measures/age.ts'
import { afterMonths } from '../measures/after-months.ts'

const everyMonths = 12

/** When a family's data are looked at anew: a year after they were collected (section 4.1). Never collected has no day. */
export const renewalOf = (collected: string | undefined): string | undefined =>
  collected !== undefined && isIsoDate(collected) ? afterMonths(collected, everyMonths) : undefined
