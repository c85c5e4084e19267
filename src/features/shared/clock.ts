import { formatISO } from 'date-fns/formatISO'

const phoneClock = (): Date => new Date()

/** What the phone believes the time to be. It is shown and kept, and orders nothing. */
export const useNow = (): (() => Date) => phoneClock

/** The day on the wall calendar of this phone, `YYYY-MM-DD`. */
export const isoDay = (d: Date): string => formatISO(d, { representation: 'date' })

/** Today as the phone believes; a wrong phone is caught where the cadre chooses the day of the posyandu. */
export const useToday = (): string => isoDay(useNow()())
