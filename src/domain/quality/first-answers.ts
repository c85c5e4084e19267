import type { AnyAnswers } from '../instrument/index.ts'
import type { RecordView } from '../log/fold.ts'
import { screeningMeta } from '../records/screening.ts'
import { savedOn } from './save-day.ts'

/** The answers as they were first given, one by one, whoever has corrected them since. */
export const firstAnswers = (record: RecordView): AnyAnswers => firstGiven(record, () => true)

/** What was answered by the end of the day on which the card was begun: the other desks belong to the same visit. */
export function answersOfFirstDay(record: RecordView): AnyAnswers {
  const begun = savedOn(record.items[0]?.entry.deviceTime ?? '')
  return firstGiven(record, deviceTime => savedOn(deviceTime) === begun)
}

function firstGiven({ items }: RecordView, takes: (deviceTime: string) => boolean): AnyAnswers {
  const given: Record<string, AnyAnswers[string]> = {}
  for (const { entry } of items) {
    if (!takes(entry.deviceTime)) continue
    for (const [key, value] of Object.entries(entry.body))
      if (value !== null && !Object.hasOwn(screeningMeta, key)) given[key] ??= value as AnyAnswers[string] // an answer as it is stored; readers drop what is none
  }
  return given
}
