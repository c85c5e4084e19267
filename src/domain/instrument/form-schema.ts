import * as z from 'zod/mini'
import { formatDecimal } from '../measures/decimal.ts'
import { isIsoDate } from '../measures/age.ts'
import type { AnyAnswers, Answer } from './answers.ts'
import type { Part } from './define.ts'
import { tidakTahu, type Question, type Questions, type Range } from './question.ts'
import type { Context } from './subject.ts'
import { understood } from './understood.ts'
import { isRequired, visibleQuestions } from './visible.ts'

const missing = (q: Question) => `${q.label} belum diisi.`
const impossible = (q: Question, unit: string, [from, to]: Range) =>
  `${q.label} tidak mungkin. Isi antara ${formatDecimal(from)} dan ${formatDecimal(to)} ${unit}.`

const withMissing = (q: Question, wrong: string) => (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null || issue.input === '' ? missing(q) : wrong

const keysOf = (options: Readonly<Record<string, string>>) => Object.keys(options)

function valueSchema(q: Question): z.ZodMiniType<Answer> {
  switch (q.kind) {
    case 'yesNo':
      return z.boolean({ error: withMissing(q, `${q.label}: pilih Ya atau Tidak.`) })
    case 'measure':
    case 'count': {
      const error = impossible(q, q.unit, q.hard)
      const range = z
        .number({ error: withMissing(q, `${q.label}: isi dengan angka.`) })
        .check(z.gte(q.hard[0], { error }), z.lte(q.hard[1], { error }))
      return q.kind === 'count'
        ? range.check(z.multipleOf(1, { error: `${q.label}: isi angka bulat.` }))
        : range
    }
    case 'choice':
      return z.enum(keysOf(q.options), { error: withMissing(q, `${q.label}: pilih salah satu.`) })
    case 'multi': {
      const error = withMissing(q, `${q.label}: pilih dari daftar.`)
      return z.array(z.enum(keysOf(q.options), { error }), { error })
    }
    case 'text':
      return z
        .string({ error: missing(q) })
        .check(
          z.trim(),
          z.minLength(1, { error: missing(q) }),
          z.maxLength(q.maxLength, { error: `${q.label} terlalu panjang.` }),
        )
    case 'date':
      return z
        .string({ error: missing(q) })
        .check(z.refine(isIsoDate, { error: `${q.label}: tanggal ini tidak ada di kalender.` }))
  }
}

/** Of a union that fits nowhere, what its last option said: that is the sentence about the answer itself. */
const lastOption = (issue: z.core.$ZodRawIssue): string | undefined =>
  issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0]?.message : undefined

function questionSchema(q: Question, required: boolean): z.ZodMiniType<Answer | undefined> {
  const value = q.unknown
    ? z.union([z.literal(tidakTahu), valueSchema(q)], { error: lastOption })
    : valueSchema(q)
  return required ? value : z.optional(value)
}

/** What stands in a form under a question that is not asked any more is dropped, not refused. */
const dropped = z.optional(
  z.pipe(
    z.unknown(),
    z.transform(() => undefined),
  ),
)

type FormPart<Q extends Questions, D extends object> = Pick<
  Part<Q, D>,
  'questions' | 'askOnlyIf' | 'requiredIf' | 'sections' | 'checks'
>

/**
 * The strict schema before "Tersimpan". `sections` limits what must be answered to the desk that is saving now;
 * the other desks' questions stay optional and show as "belum diperiksa".
 */
export function formSchema<Q extends Questions, D extends object>(
  i: FormPart<Q, D>,
  c: Context,
  answers: AnyAnswers,
  sections?: readonly string[],
): z.ZodMiniType<AnyAnswers> {
  const visible = new Set<string>(visibleQuestions(i, answers, c))
  const here = new Set<string>(
    i.sections.filter(s => sections === undefined || sections.includes(s.id)).flatMap(s => s.questions),
  )
  const schemaOf = (key: string, q: Question): z.ZodMiniType<Answer | undefined> =>
    visible.has(key) ? questionSchema(q, here.has(key) && isRequired(i, key, answers, c)) : dropped
  const shape = Object.fromEntries(Object.entries(i.questions).map(([key, q]) => [key, schemaOf(key, q)]))
  const object: z.ZodMiniType<AnyAnswers> = z.strictObject(shape)
  return object.check(payload => {
    const seen = understood(i, payload.value)
    for (const check of i.checks ?? []) {
      if (check.refused(seen, c) !== true) continue
      payload.issues.push({ code: 'custom', input: seen[check.at], path: [check.at], message: check.message })
    }
  })
}
