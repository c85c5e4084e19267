import { dangerSigns, temperatureRules, visitTargets } from '../triage/index.ts'
import { signsRetired } from '../triage/signs-retired.ts'
import type { Sign, VisitTarget } from '../triage/index.ts'
import { cutOffLine } from './cut-off-line.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'
import { cutOffWords, sentWords } from './words.ts'

const targets = Object.keys(visitTargets) as readonly VisitTarget[] // the keys of the object itself

const signLine = (s: Sign, at = ''): LineDraft =>
  draftOf({ ...s, kind: 'tanda', text: s.words, detail: `${sentWords(s)}${at}` })

const unique = (lines: readonly LineDraft[]): LineDraft[] => [
  ...new Map(lines.map(l => [`${l.kind} ${l.id}`, l])).values(),
]

/** Danger signs of home visits, each once however many visits ask it, and the temperatures. */
export const triageLines = (): LineDraft[] =>
  unique([
    ...targets.flatMap(t => dangerSigns(t).map(s => signLine(s))),
    ...signsRetired.map(s => signLine(s, ' · tidak ditanyakan lagi, masih dibaca')),
    ...targets.flatMap(t =>
      temperatureRules[t].flatMap(r => [
        cutOffLine(r.at),
        signLine(r.sign, ` · suhu ${cutOffWords(r.at, r.at.value)}`),
      ]),
    ),
  ])
