import type { Sex } from './name-lists.ts'
import type { Random } from './random.ts'

/** Of an area code that was never given out: such a number is nobody's. */
const area = '9877'

const two = (n: number): string => String(n).padStart(2, '0')

export function nikFor(random: Random, jk: Sex, lahir: string): string {
  const [y = 0, m = 1, d = 1] = lahir.split('-').map(Number)
  const slip = random.chance(0.012)
  const day = (slip ? Math.max(1, (d % 28) + 1) : d) + (jk === 'P' ? 40 : 0)
  return `${area}${two(random.int(1, 9))}${two(day)}${two(m)}${two(y % 100)}${String(random.int(1, 99)).padStart(4, '0')}`
}

export const kkFor = (random: Random): string =>
  `${area}01${two(random.int(1, 28))}${two(random.int(1, 12))}${two(random.int(5, 24))}${String(random.int(1, 9999)).padStart(4, '0')}`

export function hasNik(random: Random, ageMonths: number): boolean {
  if (ageMonths < 3) return random.chance(0.1)
  return random.chance(ageMonths < 24 ? 0.75 : 0.97)
}
