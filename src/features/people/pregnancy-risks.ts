import { assess } from '../../domain/instrument/index.ts'
import { cutOffsOf } from '../../domain/instrument/cut-offs-of.ts'
import type { AnyAnswers, Context, ShownFinding } from '../../domain/instrument/index.ts'
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
import { tellingTurns, turningWords } from '../shared/rule/rule-words.ts'
import type { Explained } from '../shared/rule/rule-words.ts'
import { figure, plainDay } from '../shared/words.ts'

/** One reason, and on asking the figures on which it turned. What was tested has no rule of ours. */
export type Risk = {
  readonly words: string
  readonly rule?: Explained
  readonly figures: () => readonly string[]
}

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
export function pregnancyRisks(view: View, person: string, day: string, reader: Reader): Risk[] {
  const { pregnant } = episodeState(view, day)
  if (!pregnant) return []
  const risks = (answers: AnyAnswers, on: string, say: (f: ShownFinding) => string | undefined): Risk[] => {
    const who = subjectOf(view, person, on, ibuHamil.id)
    if (!who) return []
    const c = { who, policy: reader.policy }
    return assess(ibuHamil, answers, c).findings.flatMap(f => {
      const words = f.colour === 'hijau' ? undefined : say(f)
      return words === undefined ? [] : [riskOf(f, words, () => figuresOf(f, answers, c, reader))]
    })
  }
  const known = risks({}, day, f => f.words)
  const from = beginOf(pregnant.episode) ?? pregnant.episode.openedOn
  const history = countedHistory(view).filter(s => s.happenedOn >= from && s.happenedOn <= day)
  const found = measured.flatMap(({ keys, words }) => {
    const last = history.find(s => s.instrument === ibuHamil.id && typeof s.answers[keys[0]] === 'number')
    if (!last) return []
    const answers = Object.fromEntries(
      keys.flatMap(k => (last.answers[k] === undefined ? [] : [[k, last.answers[k]]])),
    ) as AnyAnswers // as stored; the card drops what its questions cannot hold
    return risks(answers, last.happenedOn, f =>
      f.from.some(k => keys.includes(k)) ? `${words(answers, f)} (${plainDay(last.happenedOn)})` : undefined,
    )
  })
  const once = found.filter((risk, at) => found.findIndex(other => other.words === risk.words) === at)
  const closed = reader.health ? tested(view, pregnant.episode) : []
  return [...known, ...once, ...closed.map(words => ({ words, figures: () => [] }))]
}

function riskOf(f: ShownFinding, words: string, figures: Risk['figures']): Risk {
  const rule = ibuHamil.findings.find(x => x.code === f.code)
  return rule ? { words, rule: { ...rule, id: f.code }, figures } : { words, figures }
}

function figuresOf(f: ShownFinding, answers: AnyAnswers, c: Context, reader: Reader): string[] {
  const turns = tellingTurns(cutOffsOf(ibuHamil, answers, c)(f.code), f.from)
  return turns.map(t => turningWords(ibuHamil, t, reader))
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
