import { entryOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { systems } from './systems.ts'
import type { BundleEntry } from './types.ts'

const minute = 60_000
const later = (instant: string, ms: number): string =>
  `${new Date(Date.parse(instant) + ms).toISOString().slice(0, 19)}+00:00`

/** A visit to the posyandu, finished: the times are those of the posyandu day, for nobody writes down the minutes of each person. */
export function encounterOf(frame: Frame, episode: string | undefined): BundleEntry {
  const { start, end } = frame
  const begun = later(start, minute)
  const closing = later(end, -minute)
  return entryOf(frame, 'Encounter', 'kunjungan', {
    status: 'finished',
    statusHistory: [
      { status: 'arrived', period: { start, end: begun } },
      { status: 'in-progress', period: { start: begun, end: closing } },
      { status: 'finished', period: { start: closing, end } },
    ],
    class: { system: systems.actCode, code: 'AMB', display: 'ambulatory' },
    subject: frame.patient,
    ...(episode === undefined ? {} : { episodeOfCare: [{ reference: episode }] }),
    participant: [
      {
        type: [{ coding: [{ system: systems.participation, code: 'ATND', display: 'attender' }] }],
        individual: frame.practitioner,
      },
    ],
    period: { start, end },
    location: [{ location: frame.location }],
    serviceProvider: { reference: `Organization/${frame.organization}` },
  })
}
