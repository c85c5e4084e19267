import { dayPattern, idPattern, kindPattern } from './entry-schema.ts'
import { readerClasses } from './entry.ts'
import type { Entry } from './entry.ts'

/**
 * What `entrySchema` says, at a twentieth of its price: the server asks it of every entry that is pushed. A test holds
 * the two together. Where this says no, the schema is asked, which knows what is wrong.
 */
export const isEntry = (raw: unknown): raw is Entry =>
  isObject(raw) &&
  isId(raw['id']) &&
  isId(raw['save']) &&
  fits(raw['kind'], kindPattern) &&
  isCount(raw['v']) &&
  raw['v'] <= 9999 &&
  isId(raw['about']) &&
  (raw['record'] === undefined || isId(raw['record'])) &&
  (raw['replaces'] === undefined || isReplaces(raw['replaces'])) &&
  readerClasses.some(c => c === raw['seenBy']) &&
  fits(raw['happenedOn'], dayPattern) &&
  typeof raw['deviceTime'] === 'string' &&
  raw['deviceTime'].length <= 40 &&
  isId(raw['by']) &&
  isId(raw['replica']) &&
  isCount(raw['localSeq']) &&
  isId(raw['posyandu']) &&
  isObject(raw['body'])

export const isId = (value: unknown): value is string => fits(value, idPattern)

const fits = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value)

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1

const isReplaces = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every(ids => Array.isArray(ids) && ids.every(isId))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
