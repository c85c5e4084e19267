import { assess } from '../instrument/index.ts'
import type { Context } from '../instrument/index.ts'
import { instrumentById } from '../instruments/index.ts'
import { pertumbuhanIn } from '../instruments/pertumbuhan-in.ts'
import type { View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { daysBetween } from '../measures/age.ts'
import { countedHistory } from '../records/index.ts'
import { childCards } from '../records/weighings.ts'
import { bmiOf, growthOf } from './derived.ts'
import type { Frame } from './frame.ts'
import type { Filled } from './say.ts'
import { isImpossible, isUndecided } from './sure.ts'
import { nothing, together } from './types.ts'
import type { Made } from './types.ts'

type Of = Omit<Filled, 'years'>

/** By today's code, and only from what is sure: a figure that waits to be mended is no input. */
export function workedOut(frame: Frame, view: View, { card, answers, sure }: Of, c: Context): Made {
  const unsure = (...keys: readonly string[]): boolean =>
    keys.some(k => answers[k] !== undefined && sure[k] === undefined)
  const { bb, tb, ...others } = sure
  const weighed = bb !== undefined && !unsure('bengkakKaki') && !c.who.pregnant
  const measured = tb !== undefined && !unsure('caraUkur')
  const based = { ...others, ...(weighed ? { bb } : {}), ...(measured ? { tb } : {}) }
  const growth = pertumbuhanIn(card, based, c)
  const gain =
    unsure('ntPutusan', 'bbKiaBulanLalu') || isUnsureBefore(view, c.who.onDate) ? undefined : growth?.gain
  const small = growth && 'caraUkur' in card.questions
  const { imt } = weighed && measured && !small ? assess(card, based, c).derived : {}
  return together([growth ? growthOf(frame, card.id, { ...growth, gain }) : nothing, bmiOf(frame, imt)])
}

/** N and T rest on the weighings of the months before. */
const weighingsCountDays = 93

const isUnsureBefore = (view: View, on: string): boolean =>
  countedHistory(view).some(s => {
    const q = instrumentById(s.instrument)?.questions['bb']
    const isNear = s.happenedOn < on && daysBetween(s.happenedOn, on) <= weighingsCountDays
    if (!isNear || !q || !childCards.has(s.instrument)) return false
    const record = recordById(view, s.kind, s.record)
    return isUndecided(record, 'bb', 'ntPutusan') || isImpossible(q, s.answers['bb'])
  })
