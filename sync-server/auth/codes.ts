import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** No 0 O 1 I L, nothing that a tired eye or a dictation over the phone confuses: 31 letters, a prime, so that the check finds every single typing error and every swap of neighbours. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const size = codeAlphabet.length

const checkOf = (letters: string): string =>
  codeAlphabet[[...letters].reduce((sum, c, i) => sum + codeAlphabet.indexOf(c) * (i + 2), 0) % size] ?? ''

const grouped = (eight: string): string => `${eight.slice(0, 4)}-${eight.slice(4)}`

/** Seven random letters (34 bits) and a check: XXXX-XXXX. Bytes past the last whole multiple of 31 are thrown away. */
export function newCode(random: (bytes: number) => Uint8Array): string {
  let letters = ''
  while (letters.length < 7) {
    for (const byte of random(16)) {
      if (byte < 248 && letters.length < 7) letters += codeAlphabet[byte % size]
    }
  }
  return grouped(letters + checkOf(letters))
}

/** As typed by hand → XXXX-XXXX, or undefined when it cannot be a code: a typing error, said at once and not counted as a guess. */
export function readCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s.\-_]/g, '')
  if (letters.length !== 8 || [...letters].some(c => !codeAlphabet.includes(c))) return undefined
  return checkOf(letters.slice(0, 7)) === letters[7] ? grouped(letters) : undefined
}

/** Thirty-four bits would be guessed from a stolen database in seconds; keyed with the secret that lies outside it they are not. */
export const codeHash = (secret: string, code: string): string =>
  createHmac('sha256', secret).update(`invitation|${code}`).digest('base64url')

/** The set-up code is good while no account exists; it follows from the secret, so that it stands the restart. */
export function setupCode(secret: string): string {
  const bytes = createHmac('sha256', secret).update('setup').digest()
  return newCode(n => Uint8Array.from({ length: n }, (_, i) => bytes[i % bytes.length] ?? 0))
}

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

export function sameText(a: string, b: string): boolean {
  const hash = (t: string): Buffer => createHash('sha256').update(t).digest()
  return timingSafeEqual(hash(a), hash(b))
}
