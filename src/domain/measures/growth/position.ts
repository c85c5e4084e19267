import { isMeasuredLying } from './growth-age.ts'
import type { GrowthAge } from './growth-age.ts'
import { figureOf } from './measured.ts'
import type { Measured } from './measured.ts'

/** Lying, a child is this much longer than standing. */
const lyingIsLongerBy = 0.7

/** A child who cannot stand was not measured standing: the tick is taken as a slip. */
export const standsFromMonth = 9

export const standsTooEarly = (age: GrowthAge | undefined, measured: Measured): boolean =>
  age !== undefined && age.months < standsFromMonth && measured.position === 'berdiri'

/** Length or height as the tables of this age want it. An unknown position is taken as the right one. */
export function convertedHeight(age: GrowthAge | undefined, measured: Measured): number | undefined {
  const cm = figureOf(measured, 'heightCm')
  if (cm === undefined || age === undefined) return cm
  return cm + correction(age, isMeasuredLying(age), measured)
}

/** `lying` says what the table wants: by days it is a matter of days, by completed months one of months. */
export function correction(age: GrowthAge, lying: boolean, measured: Measured): number {
  if (lying && measured.position === 'berdiri' && !standsTooEarly(age, measured)) return lyingIsLongerBy
  if (!lying && measured.position === 'telentang') return -lyingIsLongerBy
  return 0
}
