import type { GrowthClass, Reading } from '../../../domain/measures/growth/index.ts'
import { formatDecimal } from '../../../domain/measures/decimal.ts'

/** "−2,10 SD", with a true minus. */
export const zWords = (z: number): string =>
  `${z < 0 ? '−' : z > 0 ? '+' : ''}${formatDecimal(Math.abs(z), 2)} SD`

/** Being tall is a class and nothing to look into. */
const fine: readonly string[] = ['tinggi']

export const needsCheck = (found: GrowthClass): boolean =>
  found.by !== undefined && !fine.includes(found.code)

/** A health worker reads the class and its z. A kader reads whom to send, never a diagnosis. */
export function classWords(reading: Reading, health: boolean): string {
  const again = reading.implausible ? 'ukur ulang' : ''
  const found = reading.class
  if (health) return [found?.words, zWords(reading.z), again].filter(Boolean).join(' · ')
  if (again) return 'Ukur ulang'
  if (!found) return ''
  return needsCheck(found) ? 'Perlu diperiksa bidan' : 'Di dalam garis'
}
