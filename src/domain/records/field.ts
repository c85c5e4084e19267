import * as z from 'zod/mini'
import { idSchema } from '../log/entry-schema.ts'
import type { ReaderClass } from '../log/entry.ts'
import { isIsoDate } from '../measures/age.ts'
import { numberFrom } from './input.ts'

export type FieldType =
  'text' | 'number' | 'yesNo' | 'choice' | 'chips' | 'day' | 'ref' | 'refs' | 'texts' | 'data'

/** What becomes of values that two phones wrote without seeing each other: people decide, all count, or any will do. */
export type Merge = 'decide' | 'union' | 'any'

/**
 * One field of a record. `form` is strict and speaks to the cadre; what is stored is held only to its type, because a
 * server that was updated must never refuse what a phone has saved.
 */
export type Field<T = unknown, R extends boolean = boolean> = {
  readonly label: string
  readonly type: FieldType
  readonly required: R
  readonly seenBy: ReaderClass
  readonly merge: Merge
  readonly options?: Readonly<Record<string, string>>
  readonly unit?: string
  /** Made when the first form is checked: a phone that only lists people never builds it. */
  readonly form: () => z.ZodMiniType<T>
}

const words = z.string()
const list = z.array(words)

/** All that a stored value must be. Codes, ranges and lengths are not looked at. */
export const storedTypes: Readonly<Record<FieldType, z.ZodMiniType>> = {
  text: words,
  number: z.number(),
  yesNo: z.boolean(),
  choice: words,
  chips: list,
  day: words,
  ref: words,
  refs: list,
  texts: list,
  data: z.unknown(),
}

type Required<T> = Field<T, true>
type Extra = { readonly options?: Readonly<Record<string, string>>; readonly unit?: string }

const field = <T>(
  type: FieldType,
  label: string,
  form: () => z.ZodMiniType<T>,
  extra: Extra = {},
): Required<T> => ({
  label,
  type,
  required: true,
  seenBy: 'posyandu',
  merge: 'decide',
  form,
  ...extra,
})

const says = (label: string, wrong: string) => ({
  error: (issue: { readonly input?: unknown }) =>
    issue.input === undefined || issue.input === null ? `${label} wajib diisi.` : wrong,
})

type TextRules = {
  readonly max?: number
  readonly pattern?: RegExp
  /** What to say when the pattern does not fit. */
  readonly wrong?: string | ((typed: string) => string)
  /** Numbers are read out in groups, with spaces and dots: they are stored without. */
  readonly digitsOnly?: boolean
}

export function text(label: string, rules: TextRules = {}): Required<string> {
  const { max = 120, pattern, wrong = `${label} belum benar.`, digitsOnly = false } = rules
  const error = (issue: { readonly input?: unknown }) =>
    typeof wrong === 'string' ? wrong : wrong(String(issue.input))
  const form = () =>
    z.string(says(label, `${label} diisi dengan huruf atau angka.`)).check(
      z.trim(),
      z.overwrite(t => (digitsOnly ? t.replace(/[\s.-]/g, '') : t)),
      z.minLength(1, `${label} wajib diisi.`),
      z.maxLength(max, `${label} terlalu panjang, paling banyak ${max} huruf.`),
      z.refine(t => pattern === undefined || pattern.test(t), { error }),
    )
  return field('text', label, form)
}

/** From and to, both included: outside is impossible. What is only unusual is asked about by the screen, not refused. */
export type Range = readonly [number, number]

const numeric = (label: string, [from, to]: Range, unit: string, whole: boolean): Required<number> => {
  const outside =
    `${label} harus antara ${shown(from)} dan ${shown(to)} ${unit}`.trimEnd() + '. Periksa lagi.'
  const value = () =>
    z.number(says(label, `${label} diisi angka, misalnya ${shown(from)}.`)).check(
      z.gte(from, outside),
      z.lte(to, outside),
      z.refine(x => !whole || Number.isInteger(x), `${label} diisi angka bulat, tanpa koma.`),
    )
  return field('number', label, () => z.pipe(z.transform(numberFrom), value()), { unit })
}

const shown = (x: number): string => String(x).replace('.', ',')

export const count = (label: string, range: Range, unit = ''): Required<number> =>
  numeric(label, range, unit, true)
export const amount = (label: string, range: Range, unit = ''): Required<number> =>
  numeric(label, range, unit, false)

export const yesNo = (label: string): Required<boolean> =>
  field('yesNo', label, () => z.boolean(says(label, `${label}: pilih ya atau tidak.`)))

type Options<V extends string> = Readonly<Record<V, string>>
const codesOf = <V extends string>(options: Options<V>): V[] => Object.keys(options) as V[] // its own keys

export const choice = <const V extends string>(label: string, options: Options<V>): Required<V> =>
  field('choice', label, () => z.enum(codesOf(options), says(label, `${label}: pilih salah satu.`)), {
    options,
  })

export function chips<const V extends string>(label: string, options: Options<V>): Required<V[]> {
  const wrong = `${label}: pilih dari daftar.`
  return field('chips', label, () => z.array(z.enum(codesOf(options), wrong), says(label, wrong)), {
    options,
  })
}

export const day = (label: string): Required<string> =>
  field('day', label, () =>
    z
      .string(says(label, `${label} belum benar.`))
      .check(z.refine(isIsoDate, `${label}: tanggal itu tidak ada di kalender.`)),
  )

export function ref(label: string): Required<string> {
  const wrong = `${label} belum dipilih.`
  return field('ref', label, () => z.string(says(label, wrong)).check(z.regex(/^[A-Za-z0-9_-]{22}$/, wrong)))
}

export const refs = (label: string): Required<string[]> =>
  field('refs', label, () => z.array(idSchema, says(label, `${label} belum dipilih.`)))

export const texts = (label: string): Required<string[]> =>
  field('texts', label, () => z.array(z.string(), says(label, `${label} belum dipilih.`)))

/** A value of its own shape that only one reader understands; whatever a phone stored there is kept. */
export const data = <T>(label: string, form: () => z.ZodMiniType<T>): Required<T> =>
  field('data', label, form)

export const optional = <T>(f: Field<T>): Field<T, false> => ({ ...f, required: false })
export const health = <T, R extends boolean>(f: Field<T, R>): Field<T, R> => ({ ...f, seenBy: 'health' })
export const merging = <T, R extends boolean>(how: Merge, f: Field<T, R>): Field<T, R> => ({
  ...f,
  merge: how,
})
