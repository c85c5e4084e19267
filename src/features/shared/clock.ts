import { formatISO } from 'date-fns/formatISO'
import { createContext, useContext } from 'react'

/** The phone's clock, handed in: tests and the demo set their own day. */
const ClockContext = createContext<() => Date>(() => new Date())
export const ClockProvider = ClockContext.Provider
export const useNow = (): (() => Date) => useContext(ClockContext)

/** The day on the wall calendar of this phone, `YYYY-MM-DD`. */
export const isoDay = (d: Date): string => formatISO(d, { representation: 'date' })

/** Today as the phone believes; a wrong phone is caught where the cadre chooses the day of the posyandu. */
export const useToday = (): string => isoDay(useNow()())
