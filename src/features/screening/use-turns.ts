import { useState } from 'react'
import type { AnyAnswers } from '../../domain/instrument/index.ts'
import type { Frame } from './frame.ts'
import { allNo, keysOf, nextKey, planOf, restYes } from './plan.ts'
import type { Desk } from './plan.ts'
import { answersOf, doubt, fault, isFull, isNumeric, possible, withUsual } from './typed.ts'
import type { Typed, TypedValues } from './typed.ts'
import type { ScreeningForm } from './use-screening-form.ts'

/** Whose turn it is. A figure that is complete and a choice that is made lead on by themselves. */
export function useTurns(frame: Frame, desk: Desk, form: ScreeningForm) {
  const { instrument: i, c } = frame
  const { values, set, judged } = form
  const keys = keysOf(form.plan)
  // Whoever corrects came for one answer: nothing is asked of her, and nothing leads on.
  const [active, activate] = useState<string | undefined>(() =>
    frame.correcting ? undefined : (nextKey(keys, undefined, { i, answers: judged, c }) ?? keys[0]),
  )

  // Where a complete figure led by itself: a thumb that was already on its way to the green key must not skip this one.
  const [ledTo, setLedTo] = useState<string>()

  const after = (key: string | undefined, changed: TypedValues): string | undefined => {
    if (frame.correcting) return undefined
    const answers: AnyAnswers = possible(i, answersOf(i, withUsual(i, changed, c)))
    return nextKey(keysOf(planOf(i, desk, answers, frame)), key, { i, answers, c })
  }

  const goFrom = (key: string | undefined, changed: TypedValues): boolean => {
    const next = after(key, changed)
    if (next) activate(next)
    return next !== undefined
  }

  const type = (key: string, text: string): void => {
    const q = i.questions[key]
    const before = values[key]
    set(key, text)
    if (!q || !isNumeric(q)) return
    const grew = text.length > (typeof before === 'string' ? before.length : 0)
    if (!grew) return text === '' && !before ? back(key) : undefined
    const doubted = doubt(q, text, true, frame.last[key]?.expected) !== undefined
    const fine = isFull(q, text) && fault(q, text, true) === undefined && !doubted
    if (fine && goFrom(key, { ...values, [key]: text })) setLedTo(after(key, { ...values, [key]: text }))
  }

  /** Delete in an empty field returns to the figure before it, which had led on by itself. */
  const back = (key: string): void => {
    const earlier = keys.slice(0, keys.indexOf(key)).findLast(k => numeric(k) && values[k])
    if (earlier) activate(earlier)
  }
  const numeric = (key: string): boolean => {
    const q = i.questions[key]
    return q !== undefined && isNumeric(q)
  }

  const choose = (key: string, value: Typed): void => {
    const kind = i.questions[key]?.kind
    const first = values[key] === undefined
    set(key, value)
    if (kind !== 'yesNo' && kind !== 'choice') return activate(key)
    if (first && goFrom(key, { ...values, [key]: value })) return
    activate(key)
  }

  const chooseAllNo = (section: readonly string[]): void => {
    const asked = allNo(i, section)
    for (const [key, value] of asked) set(key, value)
    const last = section.at(-1)
    if (!goFrom(last, { ...values, ...Object.fromEntries(asked) })) activate(last)
  }

  const chooseRestYes = (section: readonly string[]): void => {
    for (const key of restYes(i, section, judged)) set(key, true)
    activate(undefined)
  }

  return {
    keys,
    active: active !== undefined && keys.includes(active) ? active : undefined,
    next: after(active, values),
    activate,
    type,
    choose,
    chooseAllNo,
    chooseRestYes,
    goNext: () => {
      const swallowed = active !== undefined && active === ledTo && !values[active] && numeric(active)
      setLedTo(undefined)
      return swallowed || goFrom(active, values)
    },
    skip: () => goFrom(active, values),
  }
}

export type Turns = ReturnType<typeof useTurns>
