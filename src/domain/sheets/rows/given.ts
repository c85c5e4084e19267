import { daysGiven } from '../../due/campaigns.ts'
import { cardDays, serviceDays } from '../../due/days-of.ts'
import { givenDoses } from '../../due/given.ts'
import type { View } from '../../log/index.ts'
import { coursesOf, eatenDays } from '../../pmt/index.ts'
import { historyOf } from '../../schedules/immunisation/index.ts'
import type { Antigen } from '../../schedules/immunisation/index.ts'

/** What was given to a person until a day, as the year books ask for it. */
export type GivenUntil = {
  /** A dose by its place in the order of days; hexavalent is one of each antigen that it holds. */
  readonly dose: (antigen: Antigen, number: number) => string | undefined
  /** The last day. */
  readonly last: (what: Handed) => string | undefined
}
export type Handed = keyof typeof handed

const more = (key: string) => (view: View) => cardDays(view, s => Number(s.answers[key]) > 0)
const [capsules, tablets, portions] = [more('vitAJumlah'), more('jumlahTablet'), more('mtPorsi')]

/** Services and answers of cards alike, with the meaning that the recaps give them. */
const handed = {
  vit_a: (view: View) => [...daysGiven(view, 'vit-a'), ...capsules(view)],
  obat_cacing: (view: View) => daysGiven(view, 'obat-cacing'),
  ttd: (view: View) => [...serviceDays(view, 'ttd'), ...serviceDays(view, 'mms'), ...tablets(view)],
  mt: (view: View) => [...serviceDays(view, 'mt'), ...portions(view), ...coursesOf(view).flatMap(eatenDays)],
}

export function givenUntil(view: View, birthDate: string | undefined, to: string): GivenUntil {
  // Without a date of birth no day is before it.
  const history = historyOf(givenDoses(view).counted, birthDate ?? '', to)
  return {
    dose: (antigen, number) => history.of(antigen)[number - 1]?.date,
    last: what =>
      handed[what](view)
        .filter(day => day <= to)
        .toSorted()
        .at(-1),
  }
}
