import type { Growth } from '../../../domain/measures/growth/index.ts'
import { cutOff } from '../sign-words.ts'
import type { SignWords } from '../sign-words.ts'

/** For a health worker: whose classes these are, and how the cut-offs that made them stand with the puskesmas. */
export function classHint({ readings }: Pick<Growth, 'readings'>, signWords: SignWords): string {
  const by = Object.values(readings).flatMap(reading => (reading.class?.by ? [cutOff(reading.class.by)] : []))
  return (
    ['Kelas menurut Permenkes 2/2020 dan tabel WHO', signWords(...by)].filter(Boolean).join(', ') +
    '. Bukan diagnosis.'
  )
}
