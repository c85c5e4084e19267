import { daysFrom, monthsOld } from './dates.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'

/** Middle of weight, length and head by age in months, rounded: enough for a demo, not for judging a child. */
const ages = [
  0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 72, 84, 120, 144, 180, 216, 240,
]
const middle = {
  L: {
    weight: [
      3.3, 4.5, 5.6, 6.4, 7, 7.5, 7.9, 8.6, 9.2, 9.6, 10.3, 10.9, 11.5, 12.2, 13.3, 14.3, 15.3, 16.3, 17.3,
      18.3, 20.5, 22.9, 31, 39, 54, 61, 62,
    ],
    height: [
      49.9, 54.7, 58.4, 61.4, 63.9, 65.9, 67.6, 70.6, 73.3, 75.7, 79.1, 82.3, 85.1, 87.8, 91.9, 96.1, 99.9,
      103.3, 106.7, 110, 116, 121.7, 137.8, 149.1, 169, 173, 173,
    ],
  },
  P: {
    weight: [
      3.2, 4.2, 5.1, 5.8, 6.4, 6.9, 7.3, 7.9, 8.5, 8.9, 9.6, 10.2, 10.9, 11.5, 12.7, 13.9, 15, 16.1, 17.2,
      18.2, 20.2, 22.4, 32, 41, 51, 53, 53,
    ],
    height: [
      49.1, 53.7, 57.1, 59.8, 62.1, 64, 65.7, 68.7, 71.5, 74, 77.5, 80.7, 83.7, 86.4, 90.7, 95.1, 99, 102.7,
      106.2, 109.4, 115.1, 120.8, 138.6, 151.2, 161.7, 162.5, 162.5,
    ],
  },
} as const
const head = [
  34.2, 36.9, 38.7, 40, 41.1, 42, 42.8, 44, 44.9, 45.5, 46.3, 46.9, 47.4, 47.8, 48.5, 49, 49.5, 49.8, 50.1,
  50.4, 51,
]

function between(table: readonly number[], months: number): number {
  const after = ages.findIndex((a, i) => a > months && i < table.length)
  if (after <= 0) return table[after === 0 ? 0 : table.length - 1] ?? 0
  const [a0 = 0, a1 = 1] = [ages[after - 1], ages[after]]
  const [v0 = 0, v1 = 0] = [table[after - 1], table[after]]
  return v0 + ((v1 - v0) * (months - a0)) / (a1 - a0)
}

const exactMonths = (birth: string, on: string): number => daysFrom(birth, on) / 30.4375

export const oneDecimal = (x: number): number => Math.round(x * 10) / 10

/** Standard deviations from the middle: a faltering child sinks for half a year and then slowly comes back. */
export function weightZ({ body }: Person, demoMonth: number): number {
  if (body.faltersFrom === undefined || demoMonth < body.faltersFrom) return body.weightZ
  const since = demoMonth - body.faltersFrom
  return body.weightZ - (since <= 6 ? since * 0.26 : Math.max(0.4, 1.56 - (since - 6) * 0.14))
}

export function childWeight(person: Person, on: string, demoMonth: number, random: Random): number {
  const months = exactMonths(person.lahir, on)
  const share = months < 72 ? 0.115 : 0.16
  // A tall child weighs more: else thin giants and heavy dwarfs would fill the list.
  const z =
    months < 72
      ? 0.75 * weightZ(person, demoMonth) + 0.5 * person.body.heightZ + 0.3
      : weightZ(person, demoMonth)
  const kg = between(middle[person.jk].weight, months) * (1 + share * z)
  const day = months < 12 ? 0.08 : 0.16
  return oneDecimal(Math.max(2, kg + random.bell() * day))
}

export function height(person: Person, on: string): number {
  const years = monthsOld(person.lahir, on) / 12
  const cm = between(middle[person.jk].height, Math.min(240, exactMonths(person.lahir, on)))
  const shrunk = Math.max(0, years - 55) * 0.12 + (years > 40 ? 3 : 0)
  return oneDecimal(cm * (1 + 0.036 * person.body.heightZ) - (years >= 18 ? 4 : 0) - shrunk)
}

export const headRound = (person: Person, on: string): number =>
  oneDecimal(between(head, exactMonths(person.lahir, on)) * (1 + 0.02 * person.body.heightZ))

export const childArm = (person: Person, on: string, demoMonth: number): number =>
  oneDecimal(
    12.6 + Math.min(60, exactMonths(person.lahir, on)) * 0.055 + 0.85 * (weightZ(person, demoMonth) + 1.2),
  )

export type Weighing = { readonly on: string; readonly kg: number }
