import type { Past } from '../instrument/subject.ts'
import { completedMonths } from '../measures/age.ts'
import { weightOf } from '../measures/pregnancy-weight/pregnancy-weight.ts'
import { compact } from './compact.ts'
import { developmentOf } from './development.ts'
import { weeksOn } from './episode-state.ts'
import type { Episode } from './episode-state.ts'
import type { Screening } from './history.ts'

type Frame = {
  readonly onDate: string
  readonly birthDate?: string | undefined
  readonly instrument?: string | undefined
  readonly episode?: Episode | undefined
}

/** The little that rules over time know of earlier days. `history` is newest first, moved ones left out. */
export function pastOf(
  history: readonly Screening[],
  { onDate, birthDate, instrument, episode }: Frame,
): Past {
  const earlier = history.filter(s => s.happenedOn < onDate)
  const same = earlier.find(s => instrument === undefined || s.instrument === instrument)
  const inEpisode = episode ? earlier.filter(s => s.happenedOn >= episode.openedOn) : []
  const first = inEpisode.findLast(s => typeof s.answers['sistolik'] === 'number')
  return compact<Past>({
    lastFindings: same?.told ? [...same.told.hasil, ...(same.toldHealth?.hasil ?? [])] : undefined,
    firstSystolic: numberOf(first?.answers['sistolik']),
    firstDiastolic: numberOf(first?.answers['diastolik']),
    firstWeight: episode && firstWeight(earlier, episode),
    monthsSince: monthsSince(earlier, onDate),
    monthsObese: monthsObese(earlier, onDate),
    development: birthDate === undefined ? undefined : developmentOf(history, { birthDate, onDate }),
  })
}

/** Also one of before the pregnancy was known, as long as it had begun. */
function firstWeight(earlier: readonly Screening[], episode: Episode): Past['firstWeight'] {
  const found = earlier.flatMap(({ happenedOn, answers }) => {
    const [weeks, kg] = [weeksOn(episode, happenedOn), weightOf(numberOf(answers['bb']))]
    return weeks === undefined || kg === undefined ? [] : [{ weeks, kg }]
  })
  return found.at(-1)
}

const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)

function monthsSince(earlier: readonly Screening[], onDate: string): Past['monthsSince'] {
  const last = new Map(earlier.toReversed().map(s => [s.instrument, s.happenedOn]))
  if (last.size === 0) return undefined
  return Object.fromEntries([...last].map(([name, day]) => [name, completedMonths(day, onDate)]))
}

const obese: ReadonlySet<string> = new Set(['imt-o', 'lp-berisiko'])
const judged = /^(imt|lp)-/

/** Since the first of the unbroken row of visits that all found it; a visit that measured neither breaks nothing. */
function monthsObese(earlier: readonly Screening[], onDate: string): number | undefined {
  const measured = earlier.filter(s => s.told?.hasil.some(code => judged.test(code)))
  const end = measured.findIndex(s => !s.told?.hasil.some(code => obese.has(code)))
  const first = (end === -1 ? measured : measured.slice(0, end)).at(-1)
  return first ? completedMonths(first.happenedOn, onDate) : undefined
}
