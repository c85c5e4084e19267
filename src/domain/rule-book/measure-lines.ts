import type { CutOff } from '../instrument/threshold.ts'
import { periodThresholds } from '../instruments/periodic.ts'
import { growthCutOffs, schoolCutOffs } from '../measures/growth/cut-offs.ts'
import { classRules } from '../measures/weight-gain/class-rules.ts'
import { gainCutOffs } from '../measures/weight-gain/cut-offs.ts'
import { gainRules } from '../measures/weight-gain/gain-rules.ts'
import { cutOffLine } from './cut-off-line.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'
import { sentWords } from './words.ts'

const unique = (list: readonly CutOff[]): CutOff[] => [...new Map(list.map(t => [t.id, t])).values()]

/** Growth and weight gain of children and schoolchildren: their cut-offs, and what follows from them. */
export const growthLines = (): LineDraft[] => [
  ...unique([...growthCutOffs, ...schoolCutOffs]).map(t => cutOffLine(t)),
  ...gainCutOffs.map(t => cutOffLine(t)),
  ...[...gainRules, ...classRules].map(r =>
    draftOf({ ...r, kind: 'rujuk', text: r.because, detail: sentWords(r), seenBy: 'posyandu' }),
  ),
]

export const periodLines = (): LineDraft[] => periodThresholds.map(t => cutOffLine(t))
