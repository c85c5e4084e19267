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

function digits(n: number): string {
  let text = ''
  let rest = n
  for (; rest >= base; rest = Math.floor(rest / base)) text += alphabet[base + (rest % base)] ?? ''
  return text + (alphabet[rest] ?? '')
}

/** Differences of two of them, doubled by zigzag, are still exact. */
export const fits = (n: unknown): n is number => Number.isSafeInteger(n) && Math.abs(Number(n)) < 2 ** 50

/** Whichever is the shorter after gzip, as far as that can be guessed without gzip: runs cost next to nothing. */
export function writeNumbers(numbers: readonly number[]): string {
  const signed = numbers.some(n => n < 0)
  const whole = signed ? numbers.map(zigzag) : numbers
  const steps = numbers.map((n, i) => zigzag(n - (numbers[i - 1] ?? 0)))
  if (cost(steps) < cost(whole)) return `+${steps.map(digits).join('')}`
  return `${signed ? '~' : '='}${whole.map(digits).join('')}`
}

const cost = (codes: readonly number[]): number =>
  codes.reduce((sum, n, i) => sum + (n === codes[i - 1] ? 0.2 : n < base ? 1 : n < base * base ? 2 : 3), 0)

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
