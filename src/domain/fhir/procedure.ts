import type { Code } from '../instrument/coded.ts'
import { snomed } from '../instrument/coded.ts'
import { conceptOf } from './concept.ts'
import { entryOf } from './frame.ts'
import type { Frame } from './frame.ts'
import type { BundleEntry } from './types.ts'

type Done = { readonly code: Code; readonly category: Code }

/** Vitamin A of the campaign, given here by a health worker (PM 14). */
export const vitaminA: Done = {
  code: snomed('767224000'),
  category: snomed('709543002'),
}

export const procedureOf = (frame: Frame, { code, category }: Done, text: string): BundleEntry =>
  entryOf(frame, 'Procedure', code.code, {
    status: 'completed',
    category: conceptOf(category),
    code: conceptOf(code, text),
    subject: frame.patient,
    encounter: frame.encounter,
    performedDateTime: frame.start,
    performer: [{ actor: frame.practitioner }],
  })
