import fc from 'fast-check'
import type { AnyInstrument } from '../../../../src/domain/instrument/index.ts'
import { instrumentById } from '../../../../src/domain/instruments/index.ts'
import type { Body } from '../../../../src/domain/log/index.ts'
import { someDay } from './days.ts'

type Question = AnyInstrument['questions'][string]

/** A card as somebody may fill it, whole or with gaps: each answer is one that its form takes. */
export function answersOf(id: string): fc.Arbitrary<Body> {
  const card = instrumentById(id)
  if (!card) throw new Error(`No card ${id}`)
  const filled = (of: (q: Question) => fc.Arbitrary<unknown>): fc.Arbitrary<Body> =>
    fc.record(Object.fromEntries(Object.entries(card.questions).map(([key, q]) => [key, of(q)] as const)))
  return fc.oneof({ arbitrary: filled(seldomLeft), weight: 2 }, filled(answer)).map(withoutUndefined)
}

/** Weight, height and pressure are on most cards: pairs that count only together would else be rare. */
const seldomLeft = (q: Question): fc.Arbitrary<unknown> =>
  fc.option(answer(q), { nil: undefined, freq: q.kind === 'measure' || q.kind === 'count' ? 6 : 2 })

function answer(q: Question): fc.Arbitrary<unknown> {
  switch (q.kind) {
    case 'yesNo':
      return q.unknown ? fc.constantFrom(true, false, 'tidak-tahu') : fc.boolean()
    case 'measure':
      return between(q.soft, 10 ** q.decimals)
    case 'count':
      return between(q.soft, 1)
    case 'choice':
      return fc.constantFrom(...Object.keys(q.options), ...(q.unknown ? ['tidak-tahu'] : []))
    case 'multi':
      return fc.subarray(Object.keys(q.options), { maxLength: 3 })
    case 'date':
      return someDay
    case 'text':
      return fc.constant('Catatan')
  }
}

const between = ([from, to]: readonly [number, number], parts: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(from * parts), max: Math.floor(to * parts) }).map(n => n / parts)

export const withoutUndefined = (body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([, v]) => v !== undefined))
