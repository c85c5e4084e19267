import type { Range } from '../instrument/question.ts'
import type { ReferTo, ReferUnit, Urgency } from '../instrument/rule.ts'
import type { CutOff } from '../instrument/threshold.ts'
import { formatDecimal } from '../measures/decimal.ts'
import type { Window } from '../schedules/immunisation/dose-rule.ts'
import type { Span } from '../schedules/span.ts'

const signs = { '<': 'kurang dari', '<=': 'sampai dengan', '>': 'lebih dari', '>=': 'mulai dari' } as const

/** "kurang dari 23,5 cm" */
export const cutOffWords = ({ compare, unit }: Pick<CutOff, 'compare' | 'unit'>, value: number): string =>
  `${signs[compare]} ${formatDecimal(value)} ${unit}`

export const urgencyNames: Readonly<Record<Urgency, string>> = {
  gawat: 'gawat, sekarang',
  'hari-ini': 'hari ini (paling lambat 1 hari)',
  '7-hari': 'dalam 7 hari',
  konsul: 'konsul di tempat, hari itu',
}

export const placeNames: Readonly<Record<ReferTo, string>> = {
  pustu: 'pustu',
  puskesmas: 'puskesmas',
  rs: 'rumah sakit',
}

export const unitNames: Readonly<Record<ReferUnit, string>> = {
  bidan: 'bidan',
  dokter: 'dokter',
  tpg: 'petugas gizi',
  tbc: 'petugas TBC',
  jiwa: 'petugas jiwa',
  ptm: 'petugas PTM',
  'mata-telinga': 'petugas mata dan telinga',
  ugd: 'UGD',
}

type Sent = { readonly urgency: Urgency; readonly to: ReferTo; readonly unit: ReferUnit }
export const sentWords = ({ urgency, to, unit }: Sent): string =>
  `${urgencyNames[urgency]}, ke ${placeNames[to]} (${unitNames[unit]})`

export const rangeWords = ([from, to]: Range, unit: string): string =>
  `${formatDecimal(from)}–${formatDecimal(to)} ${unit}`.trimEnd()

export const spanWords = (span: Span): string =>
  'months' in span ? `${span.months} bulan` : `${span.days} hari`

/** "umur 2 bulan sampai sebelum 3 bulan" */
export const windowWords = (from: Span, until: Span): string =>
  `${spanWords(from)} sampai sebelum ${spanWords(until)}`

/** Lines of a schedule, which everybody may read. */
export const openly = { kind: 'jadwal', seenBy: 'posyandu' } as const

export const windowNames: Readonly<Record<Window['status'], string>> = {
  'jatuh-tempo': 'dianjurkan umur',
  terlambat: 'masih rutin umur',
  kejar: 'kejar umur',
}
