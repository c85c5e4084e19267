import { bareHeading } from '../headings.ts'
import { ePpgbmForms } from './e-ppgbm.ts'
import type { KnownForm } from './form.ts'
import { sasaranForms } from './sasaran.ts'

export type { KnownForm } from './form.ts'

/** What an import knows by its headings. A new form, or a new version of one, is its lines here. */
export const knownForms: readonly KnownForm[] = [...ePpgbmForms, ...sasaranForms]

/** A list that somebody made lacks a column or two of the form it began as. */
const enough = 0.8

/** The form that most of these headings belong to. Between two, the one with more of its headings in the file. */
export function formOf(headings: readonly string[]): KnownForm | undefined {
  const there = new Set(headings.map(bareHeading))
  const held = (form: KnownForm): number => form.headings.filter(([h]) => there.has(bareHeading(h))).length
  return knownForms
    .filter(form => held(form) >= enough * form.headings.length)
    .toSorted((a, b) => held(b) - held(a) || a.headings.length - b.headings.length)[0]
}
