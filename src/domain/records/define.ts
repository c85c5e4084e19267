import * as z from 'zod/mini'
import type { Body, ReaderClass } from '../log/entry.ts'
import type { Effect, Kind, Role, TypeFault } from '../log/kinds.ts'
import { storedTypes } from './field.ts'
import type { Field } from './field.ts'
import { quickCheck } from './quick-check.ts'
import { readBody } from './read-body.ts'
import type { ReadOf } from './read-body.ts'

export type Fields = Readonly<Record<string, Field>>
type TypeOf<F> = F extends Field<infer T> ? T : never
type RequiredKeys<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F]

/** A new fact as the form gives it. */
export type FormOf<F extends Fields> = { readonly [K in RequiredKeys<F>]: TypeOf<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: TypeOf<F[K]> | undefined
}

export type Fault = { readonly field: string; readonly message: string }
/** `today` is the day in the field. */
export type CheckContext = { readonly today: string }

type Spec<F extends Fields> = {
  readonly kind: string
  readonly title: string
  readonly v?: number
  readonly writers: readonly Role[]
  /** Nothing of it is ever of the class `posyandu`, whatever its body holds: the name of the kind alone would tell. */
  readonly wholly?: 'health'
  readonly fields: F
  readonly effect?: Effect
  readonly subjectId?: Kind['subjectId']
  readonly upcast?: (body: Body, v: number) => Body
  /** Refusals that need two answers or today's date. */
  readonly checks?: (body: ReadOf<NoInfer<F>>, c: CheckContext) => readonly Fault[]
}

/** One definition, read as the log's kind, as a form, as export columns. */
export type Definition<F extends Fields = Fields> = Kind & {
  readonly title: string
  readonly fields: F
  readonly form: z.ZodMiniType<FormOf<F>>
  readonly edit: z.ZodMiniType<Partial<FormOf<F>>>
  readonly stored: z.ZodMiniType<Body>
  readonly checks: (body: Body, c: CheckContext) => readonly Fault[]
}

export const fieldWorkers: readonly Role[] = ['kader', 'bidan', 'puskesmas']
export const healthWorkers: readonly Role[] = ['bidan', 'puskesmas']

export function define<const F extends Fields>(spec: Spec<F>): Definition<F> {
  const schemas = once(() => schemasOf(spec.fields))
  const quick = once(() => quickCheck(spec.fields))
  const { effect, subjectId, upcast, checks, wholly } = spec
  return {
    kind: spec.kind,
    v: spec.v ?? 1,
    title: spec.title,
    writers: spec.writers,
    fields: spec.fields,
    get form() {
      return schemas().form
    },
    get edit() {
      return schemas().edit
    },
    get stored() {
      return schemas().stored
    },
    classOf: body => wholly ?? classOf(spec.fields, body),
    faultOf: body => (quick()(body) ? undefined : faultOf(spec.fields, schemas().stored, body)),
    checks: (body, c) => checks?.(readBody(spec.fields, body), c) ?? [],
    ...(effect ? { effect } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(upcast ? { upcast } : {}),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function schemasOf<F extends Fields>(fields: F): Pick<Definition<F>, 'form' | 'edit' | 'stored'> {
  const shape = (of: (f: Field) => z.ZodMiniType) =>
    Object.fromEntries(Object.entries(fields).map(([k, f]) => [k, of(f)]))
  const form = z.strictObject(shape(f => (f.required ? f.form() : z.optional(f.form()))))
  const edit = z.strictObject(shape(f => z.optional(f.required ? f.form() : z.nullable(f.form()))))
  return {
    // Both shapes are made from the very fields that type FormOf.
    form: form as unknown as z.ZodMiniType<FormOf<F>>,
    edit: edit as unknown as z.ZodMiniType<Partial<FormOf<F>>>,
    stored: z.looseObject(shape(f => z.optional(z.nullable(storedTypes[f.type])))),
  }
}

/** A health field makes the whole body health, even when it was emptied: that there was something is told by its absence. */
const classOf = (fields: Fields, body: Body): ReaderClass =>
  Object.keys(body).some(k => Object.hasOwn(fields, k) && fields[k]?.seenBy === 'health')
    ? 'health'
    : 'posyandu'

function faultOf(fields: Fields, stored: z.ZodMiniType, body: Body): TypeFault | undefined {
  const found = stored.safeParse(body)
  if (found.success) return undefined
  const name = String(found.error.issues[0]?.path[0] ?? '')
  return { field: name, expected: fields[name]?.type ?? 'object' }
}
