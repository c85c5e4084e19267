import { ageGroups } from '../../domain/life-stage.ts'
import type { ShownReferral } from '../../domain/instrument/index.ts'
import type { Subject } from '../../domain/instrument/index.ts'
import type { Bidan } from './use-bidan.ts'

/** First-aid lines; they wait for the sign-off of a health worker, like the rules that lead here. */
export function emergencySteps(
  reasons: readonly ShownReferral[],
  who: Subject,
  bidan: Bidan | undefined,
): string[] {
  // Without a number on this phone she cannot be called from here; somebody is sent for her.
  const name = bidan?.name ?? 'bidan'
  const call = bidan?.phone ? `Telepon ${name}` : `Panggil ${name}`
  if (reasons.some(r => r.unit === 'jiwa'))
    return [
      'Ajak duduk di tempat yang tenang. Dengarkan.',
      `${call}. Cukup katakan “mohon datang”.`,
      'Temani sampai bidan atau keluarga datang.',
    ]
  const mother = who.pregnant || who.postpartum
  return [
    bidan?.phone
      ? `Telepon ${name} atau 119. Ikuti petunjuknya.`
      : `Telepon 119 dan ikuti petunjuknya. Panggil ${name}.`,
    mother ? 'Baringkan ibu miring ke kiri. Temani terus.' : 'Temani terus. Jangan ditinggal sendiri.',
    mother || who.ageMonths < ageGroups.aprasUntilMonth
      ? 'Siapkan kendaraan ke puskesmas atau rumah sakit. Bawa Buku KIA.'
      : 'Siapkan kendaraan ke puskesmas atau rumah sakit. Bawa kartu JKN bila ada.',
  ]
}

export const isPrivate = (reasons: readonly Pick<ShownReferral, 'seenBy'>[]): boolean =>
  reasons.every(r => r.seenBy === 'health')
