import type { Questions } from '../../../domain/instrument/index.ts'
import type { Turning } from '../../../domain/instrument/cut-offs-of.ts'
import type { Provenance } from '../../../domain/instrument/rule.ts'
import { formatDecimal } from '../../../domain/measures/decimal.ts'
import { cutOffWords } from '../../../domain/rule-book/words.ts'
import { plainDay } from '../words.ts'

export type Reader = { readonly health: boolean }
export type Explained = Provenance & { readonly id: string }

type Card = { readonly questions: Questions }
type Compare = Turning['cutOff']['compare']

/** Not crossed, as one says it: nobody says "not from 140 on". */
const short: Readonly<Record<Compare, string>> = {
  '<': 'tidak kurang dari',
  '<=': 'lebih dari',
  '>': 'tidak lebih dari',
  '>=': 'belum sampai',
}

const figureWords = ({ cutOff, value, crossed }: Turning): string =>
  crossed ? cutOffWords(cutOff, value) : `${short[cutOff.compare]} ${formatDecimal(value)} ${cutOff.unit}`

const lines: Readonly<Record<Compare, string>> = {
  '<': 'di bawah',
  '<=': 'di bawah atau tepat pada',
  '>': 'di atas',
  '>=': 'di atas atau tepat pada',
}

/** A kader knows the lines of the picture, not standard deviations. */
const lineWords = ({ cutOff, value, crossed }: Turning): string =>
  `${crossed ? 'Di' : 'Tidak di'}${lines[cutOff.compare].slice(2)} garis ${signed(value)} di grafik pertumbuhan`

const signed = (x: number): string => `${x > 0 ? '+' : ''}${formatDecimal(x)}`.replace('-', '−')

/** One cut-off as it was crossed, or not: "LiLA kurang dari 23,5 cm (ambang daerah)". */
export function turningWords(card: Card, t: Turning, { health }: Reader): string {
  const area = t.ofArea ? ' (ambang daerah)' : ''
  const question = t.of === undefined ? undefined : card.questions[t.of]
  if (health || (t.cutOff.unit !== 'SD' && !question))
    return `${t.cutOff.words.replace(/ kurang dari ini$/, '')}: ${figureWords(t).replace(' -', ' −')}${area}`
  return question ? `${question.label} ${figureWords(t)}${area}` : `${lineWords(t)}${area}`
}

const few = 5

/** Of figures that all say "not yet", the nearest is enough; what judges her own answers stands first. */
export function tellingTurns(turns: readonly Turning[], from: readonly string[]): readonly Turning[] {
  const groups = Map.groupBy(turns, t => `${t.of ?? t.cutOff.unit} ${t.cutOff.compare[0]} ${t.crossed}`)
  const nearest = [...groups.values()].flatMap(group => group.toSorted(closest).slice(0, 1))
  const own = (t: Turning): number => (t.of !== undefined && from.includes(t.of) ? 0 : 1)
  return nearest.toSorted((a, b) => Number(b.crossed) - Number(a.crossed) || own(a) - own(b)).slice(0, few)
}

/** The strictest of those that were crossed, the first to come of those that were not. */
function closest(a: Turning, b: Turning): number {
  const upwards = a.cutOff.compare.startsWith('>') === a.crossed
  return upwards ? b.value - a.value : a.value - b.value
}

/** "Buku KIA 2023, berlaku mulai 6 Mei 2023", and for a health worker how it stands: `unsigned` is empty once it is signed. */
export function sourceWords(rule: Provenance, { health }: Reader, unsigned: string): string {
  const from = `Sumber: ${rule.source}, berlaku mulai ${plainDay(rule.validFrom)}.`
  if (!health) return from
  return `${from} Keyakinan ${rule.confidence}, ${unsigned || 'disahkan puskesmas'}.`
}
