import { hash128 } from '../log/hash.ts'

const hex = (parts: readonly string[]): string =>
  [...hash128(['fhir', ...parts].join('\u0000'))].map(n => n.toString(16).padStart(8, '0')).join('')

/** The same parts give the same UUID (version 8 of RFC 9562) in every export, so a second one changes nothing. */
export function uuidOf(...parts: readonly string[]): string {
  const h = hex(parts)
  const variant = ((Number.parseInt(h.charAt(16), 16) & 3) | 8).toString(16)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20)}`
}

export const urn = (uuid: string): string => `urn:uuid:${uuid}`

const words = {
  Patient: 'PASIEN',
  Practitioner: 'NAKES',
  Organization: 'ORGANISASI',
  Location: 'LOKASI',
} as const
export type Outside = keyof typeof words

/** Stands where the puskesmas' connector fills in the id that SATUSEHAT gave. A legal id of FHIR, so that a draft can be checked. */
export const placeholder = (of: Outside, ...parts: readonly string[]): string =>
  `ISI-${words[of]}-${hex([of, ...parts])}`
