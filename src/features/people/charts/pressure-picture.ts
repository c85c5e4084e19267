import type { CutOff } from '../../../domain/instrument/threshold.ts'
import { derajat1 } from '../../../domain/instruments/parts/td-dewasa-thresholds.ts'
import { tdAnakFor, tinggi } from '../../../domain/instruments/parts/td-anak-thresholds.ts'
import { tdIbuTinggi } from '../../../domain/instruments/parts/td-ibu.ts'
import { ageGroups } from '../../../domain/life-stage.ts'
import type { Sex } from '../../../domain/life-stage.ts'
import { figure } from '../../shared/words.ts'
import type { Frame } from './frame.ts'
import { drawn, lineAt, reaches, toBidan } from './picture.ts'
import type { Dot, Picture, Reader } from './picture.ts'
import type { Taken } from './taken.ts'

type Pair = readonly [CutOff, CutOff]

const motherCards: readonly string[] = ['ibu-hamil', 'nifas-menyusui']

/** Each card judges by its own cut-offs: mothers, children by year of age, adolescents, adults. */
function pairFor({ card, ageYears }: Pick<Taken, 'card' | 'ageYears'>, sex: Sex): Pair {
  if (motherCards.includes(card)) return tdIbuTinggi
  if (ageYears >= ageGroups.remajaUntilYear) return derajat1
  return tdAnakFor(ageYears, sex) ?? tinggi
}

const mean = (...xs: readonly (number | undefined)[]): number | undefined => {
  const known = xs.filter(x => x !== undefined)
  return known.length > 0 ? known.reduce((sum, x) => sum + x, 0) / known.length : undefined
}

export function pressurePicture(
  taken: readonly Taken[],
  frame: Frame,
  today: string,
  sex: Sex,
  reader: Reader,
): Picture | undefined {
  const dots = taken.flatMap(t => dotOf(t, pairFor(t, sex), reader))
  const last = taken.findLast(t => dots.some(d => d.id === t.record))
  if (!last) return undefined
  const [upper, lower] = pairFor(last, sex)
  const title = 'Tekanan darah'
  return {
    id: 'td',
    chip: 'Tekanan darah',
    title,
    unit: 'mmHg',
    definition: drawn({
      title,
      frame,
      dots,
      axis: 'Tekanan darah, mmHg',
      now: today,
      lines: [
        lineAt(upper, frame, 'red', 'batas angka atas', reader),
        lineAt(lower, frame, 'orange', 'batas angka bawah', reader),
      ],
      marks: [
        { mark: 'dot', words: 'di bawah batas' },
        { mark: 'low', words: 'mencapai batas' },
      ],
    }),
  }
}

/** Where it was measured twice, the mean of both is judged, as on the card. */
function dotOf(t: Taken, [upper, lower]: Pair, { policy, health }: Reader): Dot[] {
  const sistole = mean(t.figure('sistolik'), t.figure('sistolik2'))
  const diastole = mean(t.figure('diastolik'), t.figure('diastolik2'))
  if (sistole === undefined || diastole === undefined) return []
  const flagged = reaches(upper, sistole, policy) || reaches(lower, diastole, policy)
  const twice = t.figure('sistolik2') === undefined ? '' : ', rata-rata dua kali ukur'
  return [
    {
      id: t.record,
      on: t.on,
      value: sistole,
      second: diastole,
      said: `${figure(sistole)}/${figure(diastole)} mmHg${twice}`,
      verdict: flagged ? (health ? 'tinggi' : toBidan) : 'di bawah batas',
      flagged,
    },
  ]
}
