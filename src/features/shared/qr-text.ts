import { idSchema } from '../../domain/log/index.ts'

/**
 * What stands in our QR codes: ids, which are random, and nothing else. Whoever finds a card or a slip learns nothing
 * about the person from it, and no address either, so that a card outlives a move of the server.
 *
 *     SAKU:1:<person>               a person's card
 *     SAKU:1:R:<person>:<record>    a referral slip
 */
export type Qr =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'referral'; readonly person: string; readonly record: string }
  /** Of a later version of this app. */
  | { readonly kind: 'newer' }
  /** Ours, but not whole: badly copied or typed. */
  | { readonly kind: 'damaged' }
  /** QRIS, an address, a certificate: somebody else's. */
  | { readonly kind: 'foreign' }

const name = 'SAKU'
const version = 1
/** Ours have at most 56 letters; what is much longer is not looked at. */
const longest = 100

export const personQr = (person: string): string => `${name}:${version}:${person}`
export const referralQr = (person: string, record: string): string =>
  `${name}:${version}:R:${person}:${record}`

const isId = (word: string | undefined): word is string => idSchema.safeParse(word).success

/** Small letters in the name and blanks around it do not matter; ids are taken letter for letter. */
export function parseQr(text: string): Qr {
  const whole = text.trim()
  const [first, edition = '', ...rest] = whole.split(':')
  if (whole.length > longest || first?.toUpperCase() !== name) return { kind: 'foreign' }
  if (/^[1-9]\d*$/.test(edition) && Number(edition) > version) return { kind: 'newer' }
  if (edition !== String(version)) return { kind: 'damaged' }
  const [one, person, record] = rest
  if (rest.length === 1 && isId(one)) return { kind: 'person', person: one }
  if (rest.length === 3 && one?.toUpperCase() === 'R' && isId(person) && isId(record))
    return { kind: 'referral', person, record }
  return { kind: 'damaged' }
}
