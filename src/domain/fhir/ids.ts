import { hash128 } from '../log/hash.ts'
import { sha1 } from './sha-1.ts'

const hexOf = (bytes: Uint8Array): string => {
  const view = new DataView(bytes.buffer)
  return [0, 4, 8, 12].map(at => view.getUint32(at).toString(16).padStart(8, '0')).join('')
}
export const bytesOf = (uuid: string): Uint8Array =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], byte => Number.parseInt(byte, 16))

const utf8 = new TextEncoder()

/** A name within a namespace, as UUID of version 5 (RFC 4122 section 4.3). */
export function uuidWithin(namespace: Uint8Array, name: string): string {
  const words = utf8.encode(name)
  const both = new Uint8Array(namespace.length + words.length)
  both.set(namespace)
  both.set(words, namespace.length)
  const hash = sha1(both)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const h = hexOf(hash)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`
}

/** Drawn once: under another one, whatever was sent before would come again as something new. */
const ours = bytesOf('00d2c625-2f6d-4f37-9a25-af7e21aa0627')

/** The same parts give the same UUID in every export, so a second one changes nothing. */
export const uuidOf = (...parts: readonly string[]): string => uuidWithin(ours, parts.join('\u0000'))

export const urn = (uuid: string): string => `urn:uuid:${uuid}`

const words = {
  Patient: 'PASIEN',
  Practitioner: 'NAKES',
  Organization: 'ORGANISASI',
  Location: 'LOKASI',
} as const
export type Outside = keyof typeof words

const placeHex = (parts: readonly string[]): string =>
  [...hash128(['fhir', ...parts].join('\u0000'))].map(n => n.toString(16).padStart(8, '0')).join('')

/** Stands where the puskesmas' connector fills in the id that SATUSEHAT gave. A legal id of FHIR, so that a draft can be checked. */
export const placeholder = (of: Outside, ...parts: readonly string[]): string =>
  `ISI-${words[of]}-${placeHex([of, ...parts])}`
