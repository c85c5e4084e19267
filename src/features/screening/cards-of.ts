import type { AnyInstrument, Context } from '../../domain/instrument/index.ts'
import { instrumentsFor } from '../../domain/instruments/index.ts'
import { isDue, yearlyIds } from '../../domain/instruments/yearly.ts'
import type { Screening } from '../../domain/records/index.ts'
import { monthOf } from '../shared/words.ts'

export type OfferedCard = {
  readonly instrument: AnyInstrument
  readonly yearly: boolean
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

/** Which cards apply to this person on the day: the card of the life stage first, then the yearly ones, due ones first. */
export function cardsFor(c: Context, day: Day): OfferedCard[] {
  const offered = instrumentsFor(c.who).map(i => offer(i, c, day))
  const rank = (o: OfferedCard): number => (o.yearly ? (o.due ? 1 : 2) : 0)
  return offered.toSorted((a, b) => rank(a) - rank(b))
}

function offer(instrument: AnyInstrument, c: Context, { history, onDate, doneIds }: Day): OfferedCard {
  const yearly = yearlyIds.includes(instrument.id)
  const last = history.find(s => s.instrument === instrument.id && s.happenedOn < onDate)
  const due = isDue(instrument.id, c)
  const before = last ? `terakhir ${monthOf(last.happenedOn)}` : 'belum pernah'
  const meta = yearly ? (due && last ? `belum tahun ini, ${before}` : before) : last ? before : 'pertama kali'
  return { instrument, yearly, due, done: doneIds.has(instrument.id), meta }
}

/** Nothing to choose: the one card that is wanted opens by itself. */
export function onlyCard(cards: readonly OfferedCard[], measuring: boolean): AnyInstrument | undefined {
  if (!measuring && cards.length !== 1) return undefined
  return (cards.find(o => !o.yearly) ?? cards[0])?.instrument
}
