import { assess, softWarnings, visibleQuestions } from '../../domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Before, Context } from '../../domain/instrument/index.ts'
import { understood } from '../../domain/instrument/understood.ts'
import { instrumentsFor, rulesOf } from '../../domain/instruments/index.ts'
import { pertumbuhanIn } from '../../domain/instruments/pertumbuhan-in.ts'
import { recordById } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { parseDecimal } from '../../domain/measures/decimal.ts'
import type { ValidPolicy } from '../../domain/policy/index.ts'
import {
  correctScreening,
  countedHistory,
  lastFigures,
  openRecord,
  saveScreening,
  screeningId,
  screeningKindId,
  subjectOf,
} from '../../domain/records/index.ts'
import type { EntryDraft, Pen } from '../../domain/records/index.ts'
import type { GrowthReference } from '../../domain/reference/index.ts'
import { gainWords } from '../shared/growth/gain-words.ts'

/** A row of the paper book: the columns of the person's own card that a book has, and what was written in them. */
export type BookField = { readonly key: string; readonly label: string; readonly unit: string }
export type BookRow = {
  readonly card: AnyInstrument
  readonly c: Context
  readonly fields: readonly BookField[]
  readonly hasTbc: boolean
  readonly before: Before
}

const columns: ReadonlySet<string> = new Set([
  'bb',
  'tb',
  'lila',
  'lk',
  'lp',
  'sistolik',
  'diastolik',
  'bbKiaBulanLalu',
])

export function bookRow(
  view: View,
  person: string,
  onDate: string,
  { policy }: ValidPolicy,
  reference: GrowthReference | undefined,
): BookRow | undefined {
  const who = subjectOf(view, person, onDate)
  const card = who && instrumentsFor(who, policy)[0]
  const own = card && subjectOf(view, person, onDate, card.id)
  if (!card || !own) return undefined
  const c = { who: own, policy, reference }
  const visible = new Set<string>(visibleQuestions(card, {}, c))
  const fields = Object.entries(card.questions).flatMap(([key, q]) =>
    columns.has(key) && visible.has(key) && (q.kind === 'measure' || q.kind === 'count')
      ? [{ key, label: q.label, unit: q.unit }]
      : [],
  )
  const before = { who: own, last: lastFigures(countedHistory(view), onDate) }
  return { card, c, fields, hasTbc: card.sections.some(s => s.id === 'tbc'), before }
}

export type Written =
  | { readonly ok: true; readonly answers: AnyAnswers; readonly doubts: readonly string[] }
  | { readonly ok: false; readonly key: string; readonly message: string }

/** What stands in the book, as answers. An empty column was not measured; it is never a "no". */
export function readRow(row: BookRow, typed: Readonly<Record<string, string>>, tbcAllNo: boolean): Written {
  const answers: Record<string, AnyAnswers[string]> = {}
  for (const field of row.fields) {
    const value = parseDecimal(typed[field.key] ?? '')
    if (value.outcome === 'empty') continue
    const q = row.card.questions[field.key]
    if (value.outcome !== 'number')
      return { ok: false, key: field.key, message: `${field.label}: isi dengan angka, misalnya 7,9.` }
    if (
      q &&
      (q.kind === 'measure' || q.kind === 'count') &&
      (value.value < q.hard[0] || value.value > q.hard[1])
    )
      return {
        ok: false,
        key: field.key,
        message: `${field.label} tidak mungkin ${typed[field.key]} ${field.unit}. Ketik seperti di buku.`,
      }
    answers[field.key] = value.value
  }
  const asked = new Set<string>(visibleQuestions(row.card, answers, row.c))
  if (tbcAllNo)
    for (const key of row.card.sections.find(s => s.id === 'tbc')?.questions ?? [])
      if (asked.has(key)) answers[key] = row.card.questions[key]?.kind === 'multi' ? [] : false
  const usual = Object.entries(row.card.usual?.(row.c) ?? {})
  const visible = new Set<string>(visibleQuestions(row.card, answers, row.c))
  for (const [key, value] of usual) if (visible.has(key) && answers[key] === undefined) answers[key] = value
  const kindly = row.card.doubts?.(understood(row.card, answers), row.c).map(d => d.words) ?? []
  const doubts = softWarnings(row.card, answers, row.before).map(w => w.message)
  return { ok: true, answers, doubts: [...doubts, ...kindly] }
}

/** The line of the letter says it already. */
const twice = 'tumbuh-2t'

/** "T: naik 50 g, seharusnya naik paling sedikit 200 g", and what is referred: the book is not copied blindly. */
export function rowSaid(row: BookRow, answers: AnyAnswers): string[] {
  const gain = pertumbuhanIn(row.card, answers, row.c)?.gain
  const letter = gainWords(gain)
  const said = gain?.twoT ? twice : ''
  const reasons = assess(row.card, answers, row.c)
    .referrals.filter(r => r.id !== said)
    .map(r => r.because)
  return [...(letter ? [letter] : []), ...new Set(reasons)]
}

type Place = { readonly hari: string; readonly happenedOn: string; readonly posyandu: string }

/** The card as copied from paper; what another desk already typed on this card stays. */
export function rowDrafts(
  pen: Pen,
  row: BookRow,
  view: View,
  person: string,
  answers: AnyAnswers,
  place: Place,
  policy: readonly string[],
): EntryDraft[] {
  const record = screeningId(place, person, row.card.id)
  const version = { rules: rulesOf(row.card), ...(policy[0] ? { policy: policy[0] } : {}) }
  const held = recordById(view, screeningKindId(row.card.id), record)
  if (!held)
    return saveScreening(pen, {
      instrument: row.card,
      person,
      answers,
      assessment: assess(row.card, answers, row.c),
      version,
      lokasi: 'posyandu',
      hari: place.hari,
      edisi: row.c.policy.edition,
      cara_isi: 'salin',
      record,
    })
  const opened = openRecord(held)
  const before = Object.fromEntries(
    Object.entries(opened.shown).filter(([k, v]) => k in row.card.questions && v !== null),
  ) as AnyAnswers // stored by this card
  const all = { ...before, ...answers }
  return correctScreening(pen, row.card, opened, {
    answers: all,
    assessment: assess(row.card, all, row.c),
    version,
  })
}
