import { assess } from '../../domain/instrument/index.ts'
import type { AnyAnswers, ShownFinding } from '../../domain/instrument/index.ts'
import { ibuHamil } from '../../domain/instruments/ibu-hamil.ts'
import { recordById } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import type { Policy } from '../../domain/policy/index.ts'
import {
  beginOf,
  countedHistory,
  episodeState,
  kehamilan,
  optionLabel,
  read,
  subjectOf,
} from '../../domain/records/index.ts'
import type { Episode } from '../../domain/records/index.ts'
import { figure, plainDay } from '../shared/words.ts'

type Reader = { readonly policy: Policy; readonly health: boolean }
type Answered = Readonly<Record<string, unknown>>

/** What each newest measurement of this pregnancy may tell: the answers that belong together, and how they are said. */
const measured: readonly {
  readonly keys: readonly [string, ...string[]]
  readonly words: (a: Answered, f: ShownFinding) => string
}[] = [
  { keys: ['bb', 'bbKurva', 'ukMenurutNakes'], words: (_, f) => f.words },
  { keys: ['lila'], words: a => `LiLA ${said(a['lila'])} cm` },
  {
    keys: ['sistolik', 'diastolik', 'sistolik2', 'diastolik2', 'keluhanTd'],
    words: (a, f) =>
      `Tekanan darah ${said(a['sistolik'])}/${said(a['diastolik'])}${f.code === 'td-ibu-naik' ? ', naik banyak sejak kunjungan pertama' : ''}`,
  },
  { keys: ['hb'], words: a => `Hb ${said(a['hb'])} g/dL` },
]

const said = (x: unknown): string => (typeof x === 'number' ? figure(x) : '–')

/** Why this pregnancy needs more attention, each by its name: what is known of her, then what was measured last, in the card's own rules. */
export function pregnancyRisks(view: View, person: string, day: string, reader: Reader): string[] {
  const { pregnant } = episodeState(view, day)
  if (!pregnant) return []
  const findings = (answers: AnyAnswers, on: string): readonly ShownFinding[] => {
    const who = subjectOf(view, person, on, ibuHamil.id)
    const found = who ? assess(ibuHamil, answers, { who, policy: reader.policy }).findings : []
    return found.filter(f => f.colour !== 'hijau')
  }
  const known = findings({}, day).map(f => f.words)
  const from = beginOf(pregnant.episode) ?? pregnant.episode.openedOn
  const history = countedHistory(view).filter(s => s.happenedOn >= from && s.happenedOn <= day)
  const found = measured.flatMap(({ keys, words }) => {
    const last = history.find(s => s.instrument === ibuHamil.id && typeof s.answers[keys[0]] === 'number')
    if (!last) return []
    const answers = Object.fromEntries(
      keys.flatMap(k => (last.answers[k] === undefined ? [] : [[k, last.answers[k]]])),
    ) as AnyAnswers // as stored; the card drops what its questions cannot hold
    return findings(answers, last.happenedOn)
      .filter(f => f.from.some(k => keys.includes(k)))
      .map(f => `${words(answers, f)} (${plainDay(last.happenedOn)})`)
  })
  return [...known, ...new Set(found), ...(reader.health ? tested(view, pregnant.episode) : [])]
}

/** For health workers alone: a kader learns of none of it, also not that there is something. */
function tested(view: View, { record }: Episode): string[] {
  const b = read(kehamilan, recordById(view, kehamilan.kind, record))
  return (['hiv', 'sifilis', 'hepatitis_b'] as const).flatMap(field =>
    b[field] === 'positif'
      ? [`${kehamilan.fields[field].label}: ${optionLabel(kehamilan, field, b[field]).toLowerCase()}`]
      : [],
  )
}
