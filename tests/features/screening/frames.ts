import { instrumentById } from '../../../src/domain/instruments/index.ts'
import { typicalSubject } from '../../../src/domain/instrument/index.ts'
import type { AnyInstrument, Subject } from '../../../src/domain/instrument/index.ts'
import { openRecord, screeningId } from '../../../src/domain/records/index.ts'
import type { Opened } from '../../../src/domain/records/index.ts'
import { recordById, recordsOf } from '../../../src/domain/log/index.ts'
import type { View } from '../../../src/domain/log/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import type { Frame } from '../../../src/features/screening/frame.ts'
import { formDraft } from '../../../src/features/screening/ids.ts'
import type { ScreeningDraft } from '../../../src/features/screening/stored-draft.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { id } from '../../domain/records/world.ts'

const reference = await loadGrowthReference()

export const card = (name: string): AnyInstrument => {
  const found = instrumentById(name)
  if (!found) throw new Error(`no card ${name}`)
  return found
}

export const aisyah = id('Aisyah')
const where = {
  day: undefined,
  hari: id('hari'),
  happenedOn: '2026-11-10',
  posyandu: id('Melati'),
  lokasi: 'posyandu',
  kunjungan: undefined,
} as const

/** The form of one card as it opens on a phone that shows `before`. */
export function frameOf(
  name: string,
  start: Partial<ScreeningDraft> = {},
  who: Partial<Subject> = {},
): Frame {
  const instrument = card(name)
  return {
    instrument,
    person: aisyah,
    record: screeningId(where, aisyah, name),
    draftId: formDraft(where, aisyah, name),
    start: { values: {}, called: [], ...start },
    restored: false,
    correcting: false,
    health: false,
    c: {
      who: typicalSubject(instrument, { onDate: '2026-11-10', ...who }),
      policy: policyDefaults,
      reference,
    },
    policy: { policy: policyDefaults, from: [] },
    last: {},
    where,
  }
}

export const openedIn = (view: View, kind: string, record: string): Opened => {
  const held = recordById(view, kind, record)
  if (!held) throw new Error(`no ${kind}`)
  return openRecord(held)
}

export const firstOf = (view: View, kind: string): Opened | undefined => {
  const held = recordsOf(view, kind)[0]
  return held && openRecord(held)
}
