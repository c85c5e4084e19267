import type { AnyInstrument, Context } from '../../domain/instrument/index.ts'
import { instrumentsFor } from '../../domain/instruments/index.ts'
import { followsCard, isDue, isPeriodic } from '../../domain/instruments/periodic.ts'
import type { Screening } from '../../domain/records/index.ts'
import { monthOf } from '../shared/words.ts'

export type OfferedCard = {
  readonly instrument: AnyInstrument
  /** Asked from time to time, beside the card of the life stage. */
  readonly periodic: boolean
  /** Begun or finished on this day already. */
  readonly done: boolean
  readonly due: boolean
  readonly meta: string
}

type Day = {
  readonly history: readonly Screening[]
  readonly onDate: string
  readonly doneIds: ReadonlySet<string>
}

/** Which cards apply to this person on the day: the card of the life stage first, then those of from time to time, due ones first. */
export function cardsFor(c: Context, day: Day): OfferedCard[] {
  const offered = instrumentsFor(c.who, c.policy).map(i => offer(i, c, day))
  const rank = (o: OfferedCard): number => (o.periodic ? (o.due ? 1 : 2) : 0)
  return offered.toSorted((a, b) => rank(a) - rank(b))
}

function offer(instrument: AnyInstrument, c: Context, { history, onDate, doneIds }: Day): OfferedCard {
  const periodic = isPeriodic(instrument.id)
  const last = history.find(s => s.instrument === instrument.id && s.happenedOn < onDate)
  const due = isDue(instrument.id, c)
  const before = last ? `terakhir ${monthOf(last.happenedOn)}` : 'belum pernah'
  const meta = periodic
    ? due && last
      ? `sudah waktunya, ${before}`
      : before
    : last
      ? before
      : 'pertama kali'
  return { instrument, periodic, due, done: doneIds.has(instrument.id), meta }
}

/** Nothing to choose: the one card that is wanted opens by itself. At a desk, what follows the card waits until it is filled. */
export function onlyCard(
  cards: readonly OfferedCard[],
  at: { readonly desk: boolean; readonly measuring: boolean },
): AnyInstrument | undefined {
  const main = cards.find(o => !o.periodic)
  const waits = (o: OfferedCard): boolean => at.desk && !main?.done && followsCard(o.instrument.id)
  if (!at.measuring && cards.filter(o => !waits(o)).length !== 1) return undefined
  return (main ?? cards[0])?.instrument
}
