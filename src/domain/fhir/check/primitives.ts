import { isIsoDate } from '../../measures/age.ts'

/** UCUM units that a draft may carry. */
const units: ReadonlySet<string> = new Set([
  'kg',
  'cm',
  'kg/m2',
  'mm[Hg]',
  'mg/dL',
  'g/dL',
  'Cel',
  'a',
  '{Zscore}',
])

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+00:00$/
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Something to read, without control characters and halves of a pair. */
const isText = (x: unknown): x is string =>
  typeof x === 'string' && x.trim() === x && x.length > 0 && !/[\p{Cc}\p{Cs}]/u.test(x)

/** Each says whether a value is one. A word that is not listed here is the one code that is allowed, or several parted by `|`. */
export const primitives: Readonly<Record<string, (x: unknown) => boolean>> = {
  string: isText,
  code: x => isText(x) && !/\s\s/.test(x),
  uri: x => isText(x) && /^https?:\/\/\S+$/.test(x),
  urn: x => isText(x) && uuid.test(x),
  boolean: x => typeof x === 'boolean',
  integer: x => Number.isSafeInteger(x),
  positiveInt: x => Number.isSafeInteger(x) && Number(x) > 0,
  decimal: x => typeof x === 'number' && Number.isFinite(x),
  ucum: x => isText(x) && units.has(x),
  instant: x => {
    const day = isText(x) ? instant.exec(x)?.[1] : undefined
    return day !== undefined && isIsoDate(day)
  },
}
