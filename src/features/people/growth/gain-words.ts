import type { WeightGain } from '../../../domain/measures/weight-gain/index.ts'

/** "T: turun 300 gram, seharusnya naik paling sedikit 200 gram". */
export function gainWords(gain: WeightGain | undefined): string {
  if (!gain) return ''
  if (gain.letter === 'O') return 'O: bulan lalu tidak ditimbang'
  if (gain.letter === 'B') return `B: timbangan pertama${sinceBirth(gain)}`
  if (!gain.letter || !gain.compared) return ''
  const { gainGrams } = gain.compared
  const least = `paling sedikit ${gain.compared.kbm.value} gram`
  const twice = gain.twoT ? ', dua kali berturut-turut (2T)' : ''
  return gain.letter === 'N'
    ? `N: ${moved(gainGrams)} (${least})`
    : `T: ${moved(gainGrams)}, seharusnya naik ${least}${twice}`
}

function moved(grams: number): string {
  if (grams === 0) return 'tetap'
  return grams > 0 ? `naik ${grams} gram` : `turun ${-grams} gram`
}

const sinceBirth = ({ sinceBirth: since }: WeightGain): string =>
  since ? `, sejak lahir ${moved(since.gainGrams)} (paling sedikit ${since.kbm.value} gram)` : ''
