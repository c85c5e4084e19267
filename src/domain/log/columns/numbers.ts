/**
 * Numbers as text: base 32, the least digit first, of an alphabet of 64 whose upper half says that more digits follow.
 * A list begins with how it is to be read: `=` as they stand, `~` by zigzag (0, -1, 1, -2, … are 0, 1, 2, 3, …), `+` by
 * zigzag and each the difference to the one before it, the first to 0.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const base = 32

const digitOf = new Int8Array(128).fill(-1)
for (let i = 0; i < alphabet.length; i++) digitOf[alphabet.charCodeAt(i)] = i

const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n)
export const unzigzag = (n: number): number => (n % 2 === 1 ? -(n + 1) / 2 : n / 2)

function digitsOf(n: number): string {
  let text = ''
  let rest = n
  for (; rest >= base; rest = Math.floor(rest / base)) text += alphabet[base + (rest % base)] ?? ''
  return text + (alphabet[rest] ?? '')
}

/** Nearly all numbers of a message are small. */
const usual = Array.from({ length: base * base }, (_, n) => digitsOf(n))
const digits = (n: number): string => usual[n] ?? digitsOf(n)

/** Differences of two of them, doubled by zigzag, are still exact. */
export const fits = (n: unknown): n is number => Number.isSafeInteger(n) && Math.abs(Number(n)) < 2 ** 50

/** Whichever is the shorter after gzip, as far as that can be guessed without gzip: runs cost next to nothing. */
export function writeNumbers(numbers: readonly number[]): string {
  let signed = false
  for (const n of numbers) if (n < 0) signed = true
  const whole = signed ? numbers.map(zigzag) : numbers
  const steps: number[] = []
  let last = 0
  for (const n of numbers) {
    steps.push(zigzag(n - last))
    last = n
  }
  return cost(steps) < cost(whole) ? textOf('+', steps) : textOf(signed ? '~' : '=', whole)
}

function textOf(mode: string, codes: readonly number[]): string {
  let text = mode
  for (const n of codes) text += digits(n)
  return text
}

/** In fifths of a letter. */
function cost(codes: readonly number[]): number {
  let sum = 0
  let last = -1
  for (const n of codes) {
    sum += n === last ? 1 : n < base ? 5 : n < base * base ? 10 : 15
    last = n
  }
  return sum
}

/** How many numbers a text says: each ends with a digit of the lower half. */
export function numbersIn(text: unknown): number {
  if (typeof text !== 'string') throw new SyntaxError('numbers')
  let count = 0
  for (let i = 1; i < text.length; i++) if ((digitOf[text.charCodeAt(i)] ?? base) < base) count += 1
  return count
}

/** Exactly `count` numbers, or it throws. */
export function readNumbers(text: unknown, count: number): number[] {
  if (typeof text !== 'string' || text.length - 1 < count) throw new SyntaxError('numbers')
  const mode = text[0]
  if (mode !== '=' && mode !== '~' && mode !== '+') throw new SyntaxError('numbers')
  const out: number[] = []
  let at = 1
  for (let last = 0; out.length < count;) {
    let n = 0
    let weight = 1
    for (let more = true; more; weight *= base) {
      const digit = digitOf[text.charCodeAt(at++)] ?? -1
      if (digit < 0 || weight > 2 ** 50) throw new SyntaxError('a number')
      n += (digit % base) * weight
      more = digit >= base
    }
    last = mode === '=' ? n : unzigzag(n) + (mode === '+' ? last : 0)
    if (!Number.isSafeInteger(last)) throw new SyntaxError('a number')
    out.push(last)
  }
  if (at !== text.length) throw new SyntaxError('numbers')
  return out
}
