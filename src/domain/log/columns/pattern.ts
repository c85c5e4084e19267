import { readNumbers, writeNumbers } from './numbers.ts'

/**
 * Texts that differ in their digits only, as days, times and numbers of documents do: the first with its digits as
 * zeros, and one list of numbers for each run of digits.
 */
const longestRun = 15
const longestText = 40

const patternOf = (text: string): string => text.replace(/\d/g, '0')
const runsOf = (pattern: string): readonly string[] => pattern.match(/0+/g) ?? []

export function fitsPattern(values: readonly unknown[]): values is readonly string[] {
  const [first] = values
  if (values.length < 4 || typeof first !== 'string' || first.length > longestText) return false
  const pattern = patternOf(first)
  const runs = runsOf(pattern)
  if (runs.length === 0 || runs.some(run => run.length > longestRun)) return false
  return values.every(v => typeof v === 'string' && patternOf(v) === pattern)
}

export function writePattern(values: readonly string[]): unknown {
  const pattern = patternOf(values[0] ?? '')
  const numbers = values.map(v => (v.match(/\d+/g) ?? []).map(Number))
  const columns = runsOf(pattern).map((_, run) => writeNumbers(numbers.map(n => n[run] ?? 0)))
  return ['0', pattern, columns]
}

export function readPattern(pattern: string, columns: readonly unknown[], count: number): string[] {
  const runs = runsOf(pattern)
  if (runs.length !== columns.length || runs.length === 0) throw new SyntaxError('pattern')
  const between = pattern.split(/0+/)
  const numbers = columns.map(column => readNumbers(column, count))
  return Array.from({ length: count }, (_, i) => {
    const digits = runs.map((run, r) => digitsOf(numbers[r]?.[i] ?? 0, run.length))
    return between.map((text, r) => text + (digits[r] ?? '')).join('')
  })
}

function digitsOf(n: number, length: number): string {
  const text = String(n).padStart(length, '0')
  if (n < 0 || text.length !== length) throw new SyntaxError('digits')
  return text
}
