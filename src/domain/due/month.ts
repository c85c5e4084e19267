import { afterMonths } from '../measures/after-months.ts'
import { addDays } from '../measures/age.ts'

export const monthEnd = (day: string): string => addDays(afterMonths(`${day.slice(0, 7)}-01`, 1), -1)
