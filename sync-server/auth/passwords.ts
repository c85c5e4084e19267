import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../context.ts'
import { commonPasswords } from './common-passwords.ts'

/** argon2id (the default of the library) with OWASP's second profile (19 MiB, 2 passes). */
export const argon2Passwords: Passwords = {
  hash: password => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  verify: (known, password) => verify(known, password).catch(() => false),
}

/** NIST SP 800-63B: length and a block-list, no rules of composition. A sentence for people, or undefined when it is good. */
export function passwordFault(password: string, login: string, name: string): string | undefined {
  if (password.length < 8) return 'Kata sandi paling sedikit 8 huruf atau angka.'
  if (password.length > 128) return 'Kata sandi paling panjang 128 huruf.'
  const plain = password.toLowerCase()
  const bare = plain.replace(/[^a-z]/g, '')
  const own = [login, ...name.split(/\s+/)].map(w => w.toLowerCase()).filter(w => w.length >= 4)
  if (own.some(w => bare === w.replace(/[^a-z]/g, '')))
    return 'Kata sandi jangan nama sendiri. Pilih yang lain.'
  if (commonPasswords.has(plain) || new Set(plain).size < 3 || isRow(plain))
    return 'Kata sandi ini terlalu umum dan mudah ditebak. Pilih yang lain.'
  return undefined
}

const rows = ['01234567890', '09876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl']
const isRow = (text: string): boolean => rows.some(row => (row + row).includes(text))

/** Three groups of four: 59 bits, easily read aloud. Only good for choosing an own one. */
export function oneTimePassword(random: (bytes: number) => Uint8Array): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const kept = [...random(64)].filter(b => b < 248).slice(0, 12)
  const text = kept.map(b => letters[b % letters.length]).join('')
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
}
