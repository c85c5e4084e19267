import { chainOf } from '../areas/index.ts'
import type { AnyAnswers, Context } from '../instrument/index.ts'
import { understood } from '../instrument/understood.ts'
import { visibleAnswers } from '../instrument/visible.ts'
import { instrumentById } from '../instruments/index.ts'
import { policyFor, withEdition } from '../policy/index.ts'
import { recordById } from '../log/read.ts'
import { orang, subjectOf } from '../records/index.ts'
import type { Screening } from '../records/index.ts'
import { readCard } from './answers.ts'
import type { Read } from './answers.ts'
import type { Frame } from './frame.ts'
import type { Filled } from './say.ts'
import { isUndecided, sureAnswers } from './sure.ts'
import { nothing, together } from './types.ts'
import type { Made } from './types.ts'
import type { Person, Visit } from './visits.ts'
import { workedOut } from './worked-out.ts'
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
  const record = recordById(view, s.kind, s.record)
  const disputed = (key: string): boolean => isUndecided(record, key)
  const shown = (of: AnyAnswers): AnyAnswers => (c ? visibleAnswers(card, of, c) : of)
  const filled = { card, answers: shown(raw), sure: shown(sureAnswers(card, raw, disputed)), disputed }
  const known = !isUndecided(recordById(view, orang.kind, id), ...aboutGrowth)
  const read = readCard(frame, { ...filled, years: known ? who?.ageYears : undefined })
  const facts = c ? (known ? workedOut(frame, view, filled, c) : unknownBirth(filled)) : nothing
  return { ...together([read, facts]), items: read.items }
}

/** What z-scores and age rest on besides the card. */
const aboutGrowth = ['tanggal_lahir', 'jk', 'lahir_perkiraan', 'uk_lahir', 'bb_lahir'] as const

const unknownBirth = ({ card, answers }: Pick<Filled, 'card' | 'answers'>): Made => ({
  entries: [],
  withheld:
    answers['bb'] === undefined && answers['tb'] === undefined
      ? []
      : [
          {
            card: card.id,
            question: 'umur',
            label: 'Z-score, IMT, dan naik atau tidak naik',
            why: 'Ada dua isian berbeda tentang tanggal lahir, jenis kelamin, atau kelahirannya.',
          },
        ],
})
