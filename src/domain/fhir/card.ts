import { chainOf } from '../areas/index.ts'
import { assess } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context } from '../instrument/index.ts'
import { understood } from '../instrument/understood.ts'
import { visibleAnswers } from '../instrument/visible.ts'
import { instrumentById } from '../instruments/index.ts'
import { pertumbuhanIn } from '../instruments/pertumbuhan-in.ts'
import { policyFor, withEdition } from '../policy/index.ts'
import { subjectOf } from '../records/index.ts'
import type { Screening } from '../records/index.ts'
import { readCard } from './answers.ts'
import type { Read } from './answers.ts'
import { bmiOf, growthOf } from './derived.ts'
import type { Frame } from './frame.ts'
import { nothing, together } from './types.ts'
import type { Made } from './types.ts'
import { inDispute } from './visits.ts'
import type { Person, Visit } from './visits.ts'
import type { World } from './world.ts'

/** One card of a visit: its answers, and what today's code works out of them with the policy of that day. */
export function cardOf(
  world: World,
  frame: Frame,
  { view, id }: Person,
  visit: Visit,
  s: Screening,
): Made & Pick<Read, 'items'> {
  const card = instrumentById(s.instrument)
  if (!card) return { ...nothing, items: [] }
  const who = subjectOf(view, id, visit.on, card.id)
  const valid = policyFor(chainOf(world.tree, visit.posyandu), world.policies, visit.on)
  const { policy } = withEdition(valid, s.edisi)
  const raw: AnyAnswers = understood(card, s.answers as AnyAnswers) // each is held to the type of its question
  const c: Context | undefined = who && { who, policy, reference: world.reference }
  const answers = c ? visibleAnswers(card, raw, c) : raw
  const disputed = (key: string): boolean => inDispute(view, s, key)
  const read = readCard(frame, { card, answers, years: who?.ageYears, disputed })
  const facts =
    c && !['bb', 'tb', 'caraUkur', 'lk'].some(disputed) ? derived(frame, card, answers, c) : nothing
  return { ...together([read, facts]), items: read.items }
}

function derived(frame: Frame, card: AnyInstrument, answers: AnyAnswers, c: Context): Made {
  const growth = pertumbuhanIn(card, answers, c)
  const small = growth && 'caraUkur' in card.questions
  const { imt } = assess(card, answers, c).derived
  return together([growth ? growthOf(frame, card.id, growth) : nothing, small ? nothing : bmiOf(frame, imt)])
}
