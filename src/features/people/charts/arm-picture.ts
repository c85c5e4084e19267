import { lilaKek } from '../../../domain/instruments/parts/lila.ts'
import { ageGroups } from '../../../domain/life-stage.ts'
import { figure } from '../../shared/words.ts'
import type { Frame } from './frame.ts'
import { drawn, lineAt, reaches, toBidan } from './picture.ts'
import type { Picture, Reader } from './picture.ts'
import type { Taken } from './taken.ts'

/** The upper arm of a woman who may bear children; of others it means something else. */
export function armPicture(
  taken: readonly Taken[],
  frame: Frame,
  today: string,
  reader: Reader,
): Picture | undefined {
  const { policy, health } = reader
  const dots = taken.flatMap(t => {
    const lila = t.figure('lila')
    const counts = t.ageYears >= ageGroups.wusFromYear && t.ageYears < ageGroups.wusUntilYear
    if (lila === undefined || !counts) return []
    const flagged = reaches(lilaKek, lila, policy)
    const verdict = flagged ? (health ? 'risiko KEK' : toBidan) : 'cukup'
    return [{ id: t.record, on: t.on, value: lila, said: `${figure(lila)} cm`, verdict, flagged }]
  })
  if (dots.length === 0) return undefined
  const title = 'Lingkar lengan atas'
  return {
    id: 'lila',
    chip: 'LiLA',
    title,
    unit: 'cm',
    definition: drawn({
      title,
      frame,
      dots,
      axis: 'LiLA, cm',
      now: today,
      lines: [lineAt(lilaKek, frame, 'red', 'batas', reader)],
      marks: [
        { mark: 'dot', words: 'cukup' },
        { mark: 'low', words: 'kurang dari batas' },
      ],
    }),
  }
}
