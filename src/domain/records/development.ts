import type { DevelopmentCheck, Past } from '../instrument/subject.ts'
import { completedMonths } from '../measures/age.ts'
import { compact } from './compact.ts'
import type { Screening } from './history.ts'

type Born = { readonly birthDate: string; readonly onDate: string }

/**
 * The latest looks at a development list, those of this day among them: the card that is filled after the checklist takes its
 * result. `history` is newest first. A list that was left half-asked is no look.
 */
export function developmentOf(history: readonly Screening[], born: Born): Past['development'] {
  const upToNow = history.filter(s => s.happenedOn >= born.birthDate && s.happenedOn <= born.onDate)
  const checklist = latest(upToNow, born, byChecklist)
  const book = latest(upToNow, born, byBook)
  return checklist || book ? compact({ checklist, book }) : undefined
}

function latest(
  history: readonly Screening[],
  { birthDate }: Born,
  read: (s: Screening) => boolean | undefined,
): DevelopmentCheck | undefined {
  for (const s of history.toSorted(newestFirst)) {
    const complete = read(s)
    if (complete === undefined) continue
    return { on: s.happenedOn, ageMonths: completedMonths(birthDate, s.happenedOn), complete }
  }
  return undefined
}

const newestFirst = (a: Screening, b: Screening): number =>
  a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : 0

function byChecklist(s: Screening): boolean | undefined {
  if (s.instrument !== 'perkembangan') return undefined
  if (s.told?.hasil.includes('perkembangan-tidak-lengkap')) return false
  return s.told?.hasil.includes('perkembangan-lengkap') ? true : undefined
}

function byBook(s: Screening): boolean | undefined {
  if (s.instrument !== 'bayi-balita-apras') return undefined
  const answer = s.answers['perkembangan']
  return answer === 'lengkap' ? true : answer === 'tidak-lengkap' ? false : undefined
}
