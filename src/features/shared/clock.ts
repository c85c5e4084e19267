import { createContext, useContext } from 'react'

/** The phone's clock, handed in: tests and the demo set their own day. */
const ClockContext = createContext<() => Date>(() => new Date())
export const ClockProvider = ClockContext.Provider
export const useNow = (): (() => Date) => useContext(ClockContext)

export const isoDay = (d: Date): string =>
  `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`

/** Today as the phone believes; a wrong phone is caught where the cadre chooses the day of the posyandu. */
export const useToday = (): string => isoDay(useNow()())
