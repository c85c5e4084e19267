import type { Policy } from '../../domain/policy/index.ts'
import { plainDay } from '../shared/words.ts'
import type { PolicyBody, PolicyItem, Typed } from './policy-item.ts'

type Words = Pick<PolicyItem, 'field' | 'label' | 'does' | 'from'>

const text = (typed: Typed): string => (typeof typed === 'string' ? typed.trim() : '')

type Day = {
  readonly held: (p: Policy) => string | undefined
  readonly put: (day: string) => PolicyBody
  readonly says: (day: string) => string
}

/** A day from which something holds; without one it does not hold yet. */
export const dayFrom = (words: Words, { held, put, says }: Day): PolicyItem => ({
  ...words,
  control: { as: 'day' },
  typed: p => held(p) ?? '',
  put: typed => (text(typed) === '' ? {} : put(text(typed))),
  says: p => {
    const day = held(p)
    return day === undefined ? 'belum diatur' : says(plainDay(day))
  },
})

type Whole = {
  readonly range: readonly [number, number]
  readonly held: (p: Policy) => number
  readonly put: (n: number) => PolicyBody
}

export const whole = (words: Words, { range, held, put }: Whole): PolicyItem => ({
  ...words,
  control: { as: 'number', range },
  typed: p => String(held(p)),
  put: typed => put(Number(text(typed))),
  says: p => String(held(p)),
})
