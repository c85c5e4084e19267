import type { Code, Observed } from '../instrument/coded.ts'
import { codingOf, conceptOf } from './concept.ts'
import { entryOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { categoryNames, systems } from './systems.ts'
import type { BundleEntry } from './types.ts'

/** Exactly one value. */
export type Value =
  | { readonly valueQuantity: object }
  | { readonly valueBoolean: boolean }
  | { readonly valueCodeableConcept: object }

export type Saying = Pick<Observed, 'code' | 'category' | 'site'> & {
  readonly text: string
  readonly value: Value
  readonly interpretation?: { readonly code: Code; readonly text: string } | undefined
  readonly note?: string | undefined
}

const shownUnits: Readonly<Record<string, string>> = { 'mm[Hg]': 'mmHg', '{Zscore}': 'SD', a: 'tahun' }

/** No scale, tape or strip shows more digits; what a figure has beyond them came in by arithmetic. */
const rounded = (value: number): number => Number(value.toFixed(2))

export const quantity = (value: number, ucum: string) => ({
  value: rounded(value),
  unit: shownUnits[ucum] ?? ucum,
  system: systems.ucum,
  code: ucum,
})

export function observationOf(frame: Frame, s: Saying): BundleEntry {
  const { category } = s
  const coding = [{ system: systems.observationCategory, code: category, display: categoryNames[category] }]
  return entryOf(frame, 'Observation', [s.code.system, s.code.code, s.site ?? ''].join(' '), {
    status: 'final',
    category: [{ coding }],
    code: conceptOf(s.code, s.text),
    subject: frame.patient,
    encounter: frame.encounter,
    effectiveDateTime: frame.start,
    issued: frame.end,
    performer: [frame.practitioner],
    ...s.value,
    ...(s.interpretation
      ? { interpretation: [{ coding: [codingOf(s.interpretation.code)], text: s.interpretation.text }] }
      : {}),
    ...(s.note === undefined ? {} : { note: [{ text: s.note }] }),
    ...(s.site === undefined ? {} : { bodySite: { text: s.site } }),
  })
}
