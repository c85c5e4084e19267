import { ageGroups } from '../../domain/life-stage.ts'
import type { ShownReferral } from '../../domain/instrument/index.ts'
import type { Subject } from '../../domain/instrument/index.ts'

/** First-aid lines; they wait for the sign-off of a health worker, like the rules that lead here. */
export function emergencySteps(reasons: readonly ShownReferral[], who: Subject, bidan: string): string[] {
  if (reasons.some(r => r.unit === 'jiwa'))
    return [
      'Ajak duduk di tempat yang tenang. Dengarkan.',
      `Telepon ${bidan}. Cukup katakan “mohon datang”.`,
      'Temani sampai bidan atau keluarga datang.',
    ]
  const mother = who.pregnant || who.postpartum
  return [
    `Telepon ${bidan} atau 119. Ikuti petunjuknya.`,
    mother ? 'Baringkan ibu miring ke kiri. Temani terus.' : 'Temani terus. Jangan ditinggal sendiri.',
    mother || who.ageMonths < ageGroups.aprasUntilMonth
      ? 'Siapkan kendaraan ke puskesmas atau rumah sakit. Bawa Buku KIA.'
      : 'Siapkan kendaraan ke puskesmas atau rumah sakit. Bawa kartu JKN bila ada.',
  ]
}

export const isPrivate = (reasons: readonly Pick<ShownReferral, 'seenBy'>[]): boolean =>
  reasons.every(r => r.seenBy === 'health')
