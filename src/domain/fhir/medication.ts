import type { Code } from '../instrument/coded.ts'
import { conceptOf } from './concept.ts'
import { entryOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { systems } from './systems.ts'
import type { BundleEntry } from './types.ts'

type Taken = {
  readonly code: Code
  readonly status: 'active' | 'not-taken'
  readonly text: string
  readonly dosage?: string
}

/** What was handed out or taken. How much stands in words: a strip of thirty is no dose. */
export const medicationOf = (frame: Frame, { code, status, text, dosage }: Taken): BundleEntry =>
  entryOf(frame, 'MedicationStatement', code.code, {
    status,
    category: {
      coding: [{ system: systems.medicationCategory, code: 'community', display: 'Community' }],
    },
    medicationCodeableConcept: conceptOf(code, text),
    subject: frame.patient,
    context: frame.encounter,
    effectiveDateTime: frame.start,
    dateAsserted: frame.end,
    informationSource: frame.practitioner,
    ...(dosage === undefined ? {} : { dosage: [{ text: dosage }] }),
  })
