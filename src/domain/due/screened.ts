import { instrumentById } from '../instruments/index.ts'
import type { Screening } from '../records/history.ts'

/** A screening of that name; one that was opened and left empty is none. */
export const isScreening =
  (id: string) =>
  ({ instrument, answers }: Screening): boolean =>
    instrument === id && Object.keys(answers).some(key => isAnswer(id, key) && answers[key] !== undefined)

const isAnswer = (id: string, key: string): boolean => Object.hasOwn(instrumentById(id)?.questions ?? {}, key)
