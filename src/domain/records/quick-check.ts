import { tidakTahu } from '../instrument/question.ts'
import type { Question, Questions } from '../instrument/question.ts'
import type { Body } from '../log/entry.ts'
import type { Fields } from './define.ts'
import type { FieldType } from './field.ts'

/**
 * Whether every value of a body has its type, asked by the server of each entry that is pushed: a schema of a card costs
 * more than storing what it lets through. Where this says no, the schema has the word; a test holds the two together.
 */
export type QuickCheck = (body: Body) => boolean
type Fits = (value: unknown) => boolean

const isText: Fits = value => typeof value === 'string'
const isNumber: Fits = value => Number.isFinite(value)
const isYesNo: Fits = value => typeof value === 'boolean'
const isList: Fits = value => Array.isArray(value) && value.every(isText)

const ofField: Readonly<Record<FieldType, Fits>> = {
  text: isText,
  number: isNumber,
  yesNo: isYesNo,
  choice: isText,
  chips: isList,
  day: isText,
  ref: isText,
  refs: isList,
  texts: isList,
  data: () => true,
}

const ofAnswer: Readonly<Record<Question['kind'], Fits>> = {
  yesNo: value => isYesNo(value) || value === tidakTahu,
  measure: value => isNumber(value) || value === tidakTahu,
  count: value => isNumber(value) || value === tidakTahu,
  multi: value => isList(value) || value === tidakTahu,
  choice: isText,
  text: isText,
  date: isText,
}

/** What was taken back is `null`, and what nobody knows may be anything. */
export function quickCheck(fields: Fields, questions: Questions = {}): QuickCheck {
  const checks = new Map<string, Fits>()
  for (const [key, q] of Object.entries(questions)) checks.set(key, ofAnswer[q.kind])
  for (const [key, f] of Object.entries(fields)) checks.set(key, ofField[f.type])
  return body =>
    Object.keys(body).every(key => {
      const value = body[key]
      return value === null || (checks.get(key)?.(value) ?? true)
    })
}
