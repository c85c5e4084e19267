import { identified, systems } from '../systems.ts'

/** The check digit of LOINC (mod 10, doubled from the right): it tells a typing error. */
export function isLoinc(code: string): boolean {
  const found = /^(\d{1,7})-(\d)$/.exec(code)
  if (!found?.[1] || !found[2]) return false
  const sum = [...found[1]].toReversed().reduce((all, digit, i) => {
    const n = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return all + (n > 9 ? n - 9 : n)
  }, 0)
  return (10 - (sum % 10)) % 10 === Number(found[2])
}

const d = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
]
const p = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
]

/** The check digit of SNOMED CT (Verhoeff). */
export const isSnomed = (code: string): boolean =>
  /^[1-9]\d{5,17}$/.test(code) &&
  [...code].toReversed().reduce((c, digit, i) => d[c]?.[p[i % 8]?.[Number(digit)] ?? 0] ?? 0, 0) === 0

const forms: Readonly<Record<string, (code: string) => boolean>> = {
  [systems.loinc]: isLoinc,
  [systems.snomed]: isSnomed,
  [systems.kemkes]: code => /^(OC|OI|OV|PC|QRI)\d{6}$/.test(code),
  [systems.kfa]: code => /^(93\d{6}|VG\d{2,3})$/.test(code),
  [systems.cvx]: code => /^\d{2,3}$/.test(code),
  [systems.actCode]: code => code === 'AMB',
  [systems.participation]: code => code === 'ATND',
  [systems.observationCategory]: code => /^(vital-signs|laboratory|exam|survey)$/.test(code),
  [systems.medicationCategory]: code => code === 'community',
  [systems.performerFunction]: code => code === 'EP',
  [systems.immunizationReason]: code => /^IM-[A-Z]\w+$/.test(code),
  [systems.episodeType]: code => /^(ANC|PNC|Neonate)$/.test(code),
}

/** A code of a system that we know, in the form that its system gives its codes. */
export function codingFault(system: unknown, code: unknown): string | undefined {
  const form = forms[String(system)]
  if (!form) return `sistem kode tidak dikenal: ${String(system)}`
  return form(String(code)) ? undefined : `kode salah tulis: ${String(code)}`
}

const own = new RegExp(`^http://sys-ids\\.kemkes\\.go\\.id/(${identified.join('|')})/[A-Za-z0-9-]+$`)

/** Identifiers: a facility's own, or a NIK of 16 digits. */
export function identifierFault(system: unknown, value: unknown): string | undefined {
  if (system === systems.nik || system === systems.nikIbu)
    return /^\d{16}$/.test(String(value)) ? undefined : 'NIK harus 16 angka'
  return own.test(String(system)) ? undefined : `sistem nomor tidak dikenal: ${String(system)}`
}
