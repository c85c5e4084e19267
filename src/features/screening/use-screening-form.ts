import { useCallback, useMemo } from 'react'
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm, useWatch } from 'react-hook-form'
import type { FieldErrors, Resolver, ResolverResult } from 'react-hook-form'
import { assess, formSchema } from '../../domain/instrument/index.ts'
import type { AnyAnswers } from '../../domain/instrument/index.ts'
import { understood } from '../../domain/instrument/understood.ts'
import { canonical } from '../../domain/log/index.ts'
import type { Frame } from './frame.ts'
import { planOf, sectionsAt } from './plan.ts'
import type { Desk } from './plan.ts'
import { answersOf, possible, withUsual } from './typed.ts'
import type { Typed, TypedValues } from './typed.ts'

export type Faults = ReadonlyMap<string, string>

/** The values, and what they mean at every key: answers, what is asked now, what the rules say. */
export function useScreeningForm(frame: Frame, desk: Desk) {
  const { instrument, c, start } = frame
  const form = useForm<TypedValues>({ defaultValues: start.values, resolver: resolverFor(frame, desk) })
  const watched = useWatch({ control: form.control })
  const values = useMemo(
    () => withUsual(instrument, { ...start.values, ...watched }, c),
    [instrument, start.values, watched, c],
  )
  const answers = useMemo(() => answersOf(instrument, values), [instrument, values])
  const judged = useMemo(() => possible(instrument, answers), [instrument, answers])
  const plan = useMemo(() => planOf(instrument, desk, judged, frame), [instrument, desk, judged, frame])
  const assessment = useMemo(() => assess(instrument, judged, c), [instrument, judged, c])
  const doubts = useMemo(
    () => new Map(instrument.doubts?.(understood(instrument, judged), c).map(d => [d.of, d.words])),
    [instrument, judged, c],
  )
  const set = useCallback(
    (key: string, value: Typed) => {
      form.setValue(key, value, { shouldDirty: true })
      form.clearErrors(key)
    },
    [form],
  )
  /** Every sentence about what was typed or left out, by question. */
  const check = useCallback(
    () =>
      new Promise<Faults>(resolve => {
        void form.handleSubmit(
          () => resolve(new Map()),
          errors => resolve(new Map(Object.entries(errors).map(([k, e]) => [k, String(e?.message ?? '')]))),
        )()
      }),
    [form],
  )
  const { errors } = form.formState
  const errorOf = (key: string): string | undefined => {
    const message = errors[key]?.message
    return typeof message === 'string' && answers[key] !== undefined ? message : undefined
  }
  return { values, answers, judged, plan, assessment, doubts, set, check, errorOf }
}

export type ScreeningForm = ReturnType<typeof useScreeningForm>

/** The instrument's own schema, limited to what this desk asks of this person now. */
function resolverFor({ instrument, c, start }: Frame, desk: Desk): Resolver<TypedValues> {
  const sections = sectionsAt(instrument, desk).map(s => s.id)
  return async (values, context): Promise<ResolverResult<TypedValues>> => {
    const answers = answersOf(instrument, withUsual(instrument, values, c))
    const schema = formSchema(instrument, c, answers, sections)
    const result = await standardSchemaResolver<AnyAnswers, unknown, AnyAnswers>(schema)(answers, context, {
      fields: {},
      shouldUseNativeValidation: false,
    })
    const faults = Object.entries(result.errors).filter(([key]) => !asStored(key))
    if (faults.length === 0) return { values, errors: {} }
    const said = faults.map(
      ([key, e]) => [key, { type: 'isian', message: String(e?.message ?? '') }] as const,
    )
    const errors: FieldErrors<TypedValues> = Object.fromEntries(said)
    return { values: {}, errors }

    /** What another app stored with a wider range or one option more is not this desk's to refuse. */
    function asStored(key: string): boolean {
      const held = start.opened?.shown[key]
      return held !== undefined && held !== null && canonical(held) === canonical(answers[key] ?? null)
    }
  }
}
