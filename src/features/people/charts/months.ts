/** Months of the calendar, counted through. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Whether a whole calendar month without measurement lies between two days. */
export const isGap = (from: string, to: string): boolean => monthNumber(to) - monthNumber(from) > 1
