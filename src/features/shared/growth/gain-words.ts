import { movedWords } from '../../../domain/measures/weight-gain/index.ts'
import type { WeightGain } from '../../../domain/measures/weight-gain/index.ts'

/** "T: turun 300 g, seharusnya naik paling sedikit 200 g". */
export function gainWords(gain: WeightGain | undefined): string {
  if (!gain?.letter) return ''
  const { letter, compared } = gain
  if (letter === 'O') return 'O: bulan lalu tidak ditimbang'
  if (letter === 'B') return `B: timbangan pertama${sinceBirth(gain)}`
  if (!compared) return `${letter}: menurut Buku KIA`
  const moved = movedWords(compared.gainGrams)
  const least = `paling sedikit ${compared.leastGrams} g`
  const twice = gain.twoT ? ', dua kali berturut-turut (2T)' : ''
  const decided = gain.now.decided ? ', diputuskan tenaga kesehatan' : ''
  const grams = letter === 'N' ? `${moved} (${least})` : `${moved}, seharusnya naik ${least}${twice}`
  return `${letter}: ${grams}${decided}`
}

const sinceBirth = ({ sinceBirth: since }: WeightGain): string =>
  since ? `, sejak lahir ${movedWords(since.gainGrams)} (paling sedikit ${since.kbm.value} g)` : ''
