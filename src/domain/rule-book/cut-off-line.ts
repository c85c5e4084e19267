import type { ReaderClass } from '../instrument/question.ts'
import type { CutOff } from '../instrument/threshold.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'
import { cutOffWords } from './words.ts'

export const cutOffLine = (t: CutOff, seenBy: ReaderClass = 'posyandu'): LineDraft =>
  draftOf({ ...t, kind: 'ambang', text: t.words, detail: cutOffWords(t, t.value), seenBy })
