import type { Position } from './measured.ts'
import { standsFromMonth } from './position.ts'

/** The last height of a child before today. */
export type HeightBefore = {
  readonly onDate: string
  readonly cm: number
  readonly position?: Position | undefined
}

type Measured = {
  readonly ageMonths: number
  readonly cm?: number | undefined
  readonly position?: Position | undefined
}
export type HeightDoubt = { readonly of: 'tb' | 'caraUkur'; readonly words: string }

const standsByRuleFrom = 24

/** Lying and standing differ by 0,7 cm: a fall by about that much is more often a mix-up than a child who shrank. */
const likeMixUp = { over: 0.5, until: 0.9 } as const

/** What looks measured wrongly: asked kindly, told to nobody, and nothing is refused. */
export function heightDoubts(now: Measured, before: HeightBefore | undefined): HeightDoubt[] {
  const words = positionWords(now)
  const fell = before && now.cm !== undefined ? hundredths(before.cm - now.cm) : 0
  const mixed = before?.position === now.position && fell > likeMixUp.over && fell <= likeMixUp.until
  return [
    ...(words ? [{ of: 'caraUkur' as const, words }] : []),
    ...(mixed ? [{ of: 'tb' as const, words: mixUp(fell) }] : []),
  ]
}

function positionWords({ ageMonths, position }: Measured): string | undefined {
  if (position === 'berdiri' && ageMonths < standsFromMonth)
    return 'Di bawah 9 bulan belum bisa berdiri tegak. Mungkin salah pilih, atau ukur ulang telentang?'
  if (position === 'berdiri' && ageMonths < standsByRuleFrom)
    return 'Di bawah 2 tahun biasanya diukur telentang. Kalau memang berdiri, biarkan.'
  if (position === 'telentang' && ageMonths >= standsByRuleFrom)
    return 'Mulai 2 tahun biasanya diukur berdiri. Kalau memang telentang, biarkan.'
  return undefined
}

const mixUp = (fell: number): string =>
  `Lebih pendek ${String(fell).replace('.', ',')} cm dari terakhir, seperti beda telentang dan berdiri. Boleh diukur ulang?`

/** 80,7 − 80 is 0,7, not a hair more. */
const hundredths = (cm: number): number => Math.round(cm * 100) / 100
