import { visibleQuestions } from '../instrument/visible.ts'
import type { AnyInstrument } from '../instrument/define.ts'
import { samples } from '../instrument/rule-set-version.ts'
import type { Jump } from '../instrument/jump.ts'
import type { Question, ReaderClass, Range } from '../instrument/question.ts'
import { typicalSubject } from '../instrument/typical-subject.ts'
import { formatDecimal } from '../measures/decimal.ts'
import { defaultPolicy } from '../policy/clinical.ts'

export type BookQuestion = {
  readonly key: string
  readonly ask: string
  readonly label: string
  readonly hint?: string
  readonly kind: Question['kind']
  readonly options?: Readonly<Record<string, string>>
  readonly unit?: string
  readonly decimals?: number
  readonly soft?: Range
  readonly hard?: Range
  readonly jump?: string
  readonly maxLength?: number
  readonly seenBy: ReaderClass
  readonly presence: Question['presence']
  readonly mayBeUnknown: boolean
  /** When it is asked, in words as far as single answers tell it. */
  readonly asked: string
  readonly section: string
}

export function bookQuestions(i: AnyInstrument): BookQuestion[] {
  const sectionOf = new Map(i.sections.flatMap(s => s.questions.map(q => [q, s.title] as const)))
  return Object.entries(i.questions).map(([key, q]) => ({
    key,
    ask: q.ask,
    label: q.label,
    kind: q.kind,
    seenBy: q.seenBy,
    presence: q.presence,
    mayBeUnknown: q.unknown,
    asked: whoAsks(q) ?? askedWhen(i, key),
    section: sectionOf.get(key) ?? '',
    ...(q.hint ? { hint: q.hint } : {}),
    ...shapeOf(q),
  }))
}

function shapeOf(q: Question): Partial<BookQuestion> {
  switch (q.kind) {
    case 'measure':
    case 'count': {
      const decimals = q.kind === 'measure' ? { decimals: q.decimals } : {}
      const jump = q.jump ? { jump: jumpWords(q.jump, q.unit) } : {}
      return { unit: q.unit, soft: q.soft, hard: q.hard, ...decimals, ...jump }
    }
    case 'choice':
    case 'multi':
      return { options: q.options }
    case 'text':
      return { maxLength: q.maxLength }
    case 'yesNo':
    case 'date':
      return {}
  }
}

function jumpWords({ rise, fall, withinMonths }: Jump, unit: string): string {
  const far = (step: Jump['rise'], words: string): string[] =>
    step ? [`${words} lebih dari ${formatDecimal(step.over)} ${step.of === 'percent' ? '%' : unit}`] : []
  const within = withinMonths ? ` dalam ${withinMonths} bulan` : ''
  return `periksa lagi bila ${[...far(rise, 'naik'), ...far(fall, 'turun')].join(' atau ')}${within}`
}

function whoAsks(q: Question): string | undefined {
  if (q.retired) return 'tidak ditanyakan lagi; isian lama tetap dibaca'
  return q.askedBy === 'health' ? 'hanya di isian tenaga kesehatan' : undefined
}

/** The condition is code; what one answer alone changes for a typical person can be said. */
function askedWhen(i: AnyInstrument, key: string): string {
  const conditions: object = i.askOnlyIf ?? {}
  if (!Object.hasOwn(conditions, key)) return 'selalu'
  const c = { who: typicalSubject(i), policy: defaultPolicy }
  const shows = (answers: Parameters<typeof visibleQuestions>[1]): boolean =>
    visibleQuestions(i, answers, c).includes(key)
  if (shows({})) return 'menurut umur atau keadaan'
  const keys = Object.entries(i.questions).flatMap(([other, q]) => {
    const values = samples(q).filter(v => shows({ [other]: v }))
    if (values.length === 0) return []
    const all = values.length === samples(q).length
    return [all ? `${q.label} diisi` : `${q.label}: ${values.map(v => valueWords(q, v)).join(' atau ')}`]
  })
  return keys.length > 0 ? `bila ${keys.join('; atau ')}` : 'menurut umur, keadaan, atau beberapa jawaban'
}

function valueWords(q: Question, value: ReturnType<typeof samples>[number]): string {
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  if (typeof value === 'number') return formatDecimal(value)
  const options: Readonly<Record<string, string>> = 'options' in q ? q.options : {}
  return typeof value === 'string'
    ? (options[value] ?? value)
    : value.map(v => options[v] ?? v).join(', ') || 'tidak ada'
}
