import { gemuk, kurus, obesitas } from '../../../domain/instruments/parts/imt-thresholds.ts'
import { bmi, bmiWords } from '../../../domain/measures/bmi.ts'
import { ageGroups } from '../../../domain/life-stage.ts'
import type { Frame } from './frame.ts'
import { drawn, lineAt, reaches, toBidan } from './picture.ts'
import type { Picture, Reader } from './picture.ts'
import type { Taken } from './taken.ts'

const grownCards: readonly string[] = ['dewasa', 'lansia']

/** IMT of adults by the five classes of the card; never in a pregnancy. */
export function massPicture(
  taken: readonly Taken[],
  frame: Frame,
  today: string,
  reader: Reader,
): Picture | undefined {
  const { policy, health } = reader
  const dots = taken.flatMap(t => {
    const value = bmi(t.figure('bb'), t.figure('tb'))
    const counts = grownCards.includes(t.card) && t.ageYears >= ageGroups.remajaUntilYear
    if (value === undefined || !counts) return []
    const [thin, heavy, obese] = [kurus, gemuk, obesitas].map(cut => reaches(cut, value, policy))
    const name = thin ? 'kurus' : obese ? 'obesitas' : heavy ? 'gemuk' : 'normal'
    const flagged = name === 'kurus' || name === 'obesitas'
    const plain = name === 'normal' ? 'di dalam batas' : 'di atas batas'
    return [
      {
        id: t.record,
        on: t.on,
        value: Math.round(value * 10) / 10,
        said: `IMT ${bmiWords(value)}`,
        verdict: health ? name : flagged ? toBidan : plain,
        flagged,
      },
    ]
  })
  if (dots.length === 0) return undefined
  const title = 'Indeks massa tubuh'
  return {
    id: 'imt',
    chip: 'IMT',
    title,
    unit: 'kg/m²',
    definition: drawn({
      title,
      frame,
      dots,
      axis: 'IMT',
      now: today,
      lines: [
        lineAt(obesitas, frame, 'red', 'obesitas di atas', reader),
        lineAt(gemuk, frame, 'orange', 'gemuk di atas', reader),
        lineAt(kurus, frame, 'plain', 'kurus di bawah', reader),
      ],
      marks: [
        { mark: 'dot', words: 'titik ukur' },
        { mark: 'low', words: 'di luar batas' },
      ],
    }),
  }
}
