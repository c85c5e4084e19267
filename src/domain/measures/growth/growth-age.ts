/** An age as WHO's algorithm reads it: whole days for the tables of days, exact months for the tables of months. */
export type GrowthAge = { readonly days: number; readonly months: number }

const daysPerMonth = 30.4375

/** Half a day counts as a day. */
const wholeDays = (days: number): number => Math.floor(days + 0.5)

export const ageFromDays = (days: number): GrowthAge => ({
  days: wholeDays(days),
  months: days / daysPerMonth,
})

export const ageFromMonths = (months: number): GrowthAge => ({
  days: wholeDays(months * daysPerMonth),
  months,
})

const lastDayOf2006 = 1856
const firstStandingDay = 731
const lastMonthOf2007 = 228

/** The 2006 standards count to day 1856, the 2007 reference from the day after to 19 years. */
export const isUnderFive = (age: GrowthAge): boolean => age.days >= 0 && age.days <= lastDayOf2006

export const isSchoolAge = (age: GrowthAge, lastMonth = lastMonthOf2007): boolean =>
  age.days > lastDayOf2006 && age.months <= lastMonth

export const isMeasuredLying = (age: GrowthAge): boolean => age.days < firstStandingDay
