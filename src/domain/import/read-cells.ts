import { readNik } from '../measures/nik.ts'
import type { NikResult } from '../measures/nik.ts'
import type { Sex } from '../life-stage.ts'
import { figureIn } from './figure-in.ts'

/** A cell as its meaning, or the sentence that says what to do about it. Empty cells are neither. */
export type Read<T> = { readonly value?: T; readonly fault?: string; readonly warning?: string }

export const cleaned = (cell: string): string => {
  const text = cell.replace(/[\s\u00A0]+/g, ' ').trim()
  return text === '-' || text === '0' ? '' : text
}

/** Excel turns long numbers into 3,27304E+15 and loses the last digits for good. */
const scientific = /^\d([.,]\d+)?e\+?\d+$/i

function longNumber(cell: string, name: string): Read<string> {
  const text = cleaned(cell).replace(/^'/, '')
  if (text === '') return {}
  if (scientific.test(text))
    return {
      fault: `${name} "${text}" tersimpan sebagai angka, digit terakhirnya hilang. Ubah kolom ${name} menjadi Teks di Excel, lalu isi lagi dari sumbernya.`,
    }
  return { value: text.replace(/\.0+$/, '').replace(/[\s.-]/g, '') }
}

/** Other contradictions are real numbers now and then, so they only warn. */
const neverANik: readonly NikResult['outcome'][] = ['panjang', 'bukan-angka', 'sama-semua', 'serial']

/** Fifteen significant digits are all that Excel keeps of a number: a NIK stored as one ends in 0. */
const roundedByExcel = /^\d{15}0$/

export function readNikCell(cell: string): Read<string> {
  const read = longNumber(cell, 'NIK')
  if (read.value === undefined) return read
  const nik = readNik(read.value)
  if (nik.outcome !== 'read' && neverANik.includes(nik.outcome))
    return { fault: `NIK "${read.value}": ${nik.message} Kalau belum punya, kosongkan saja.` }
  const message = roundedByExcel.test(read.value)
    ? 'NIK berakhir 0: mungkin dibulatkan Excel. Periksa lagi.'
    : undefined
  const warning = nik.outcome === 'read' ? message : `${nik.message} Yakin?`
  return { value: read.value, ...(warning ? { warning } : {}) }
}

export function readKk(cell: string): Read<string> {
  const read = longNumber(cell, 'Nomor KK')
  if (read.value === undefined || /^\d{16}$/.test(read.value)) return read
  return { warning: `Nomor KK "${read.value}" bukan 16 angka, tidak ikut diimpor.` }
}

export function readJkn(cell: string): Read<string> {
  const read = longNumber(cell, 'Nomor JKN')
  if (read.value === undefined || /^(\d{13}|\d{16})$/.test(read.value)) return read
  return { warning: `Nomor JKN "${read.value}" bukan 13 angka, tidak ikut diimpor.` }
}

const sexes: Readonly<Record<string, Sex>> = {
  l: 'L',
  lk: 'L',
  lakilaki: 'L',
  laki: 'L',
  pria: 'L',
  cowok: 'L',
  male: 'L',
  m: 'L',
  '1': 'L',
  p: 'P',
  pr: 'P',
  perempuan: 'P',
  wanita: 'P',
  cewek: 'P',
  female: 'P',
  f: 'P',
  '2': 'P',
}

export function readSex(cell: string): Read<Sex> {
  const text = cleaned(cell)
  if (text === '') return {}
  const value = sexes[text.toLowerCase().replace(/[^a-z0-9]/g, '')]
  return value ? { value } : { fault: `Jenis kelamin "${text}" tidak terbaca. Isi L atau P.` }
}

/** A birth weight of 3200 is in grams. */
export function readBirthWeight(cell: string): Read<number> {
  const read = readAmount(cell, 'BB lahir', 0.5, 6)
  const grams = figureIn(cleaned(cell).replace(/\s*(kg|gr?|gram)$/i, ''))
  if (grams.outcome !== 'number' || grams.value < 500 || grams.value > 6000) return read
  return { value: grams.value / 1000 }
}

export function readAmount(cell: string, name: string, from: number, to: number): Read<number> {
  const text = cleaned(cell).replace(/\s*(kg|cm)$/i, '')
  const decimal = figureIn(text)
  if (decimal.outcome === 'empty') return {}
  if (decimal.outcome === 'number' && decimal.value >= from && decimal.value <= to)
    return { value: decimal.value }
  return { warning: `${name} "${text}" tidak terbaca, tidak ikut diimpor.` }
}

/** A figure of a weighing: what cannot be one keeps its row out, because a slipped column would be a child that lost weight. */
export function readMeasure(cell: string, name: string, [from, to]: readonly [number, number]): Read<number> {
  const text = cleaned(cell).replace(/\s*(kg|cm)$/i, '')
  const decimal = figureIn(text)
  if (decimal.outcome === 'empty') return {}
  if (decimal.outcome !== 'number') return { fault: `${name} "${text}" bukan angka.` }
  if (decimal.value === 0) return {}
  if (decimal.value < from || decimal.value > to)
    return { fault: `${name} "${text}" tidak mungkin. Periksa satuannya dan kolomnya.` }
  return { value: decimal.value }
}

/** A figure that another program worked out. What is no figure is compared with nothing, and said. */
export function readScore(cell: string, name: string): Read<number> {
  const text = cell.trim()
  if (text === '-') return {}
  const decimal = figureIn(text)
  if (decimal.outcome === 'refused')
    return { warning: `${name} "${text}" tidak terbaca, tidak dibandingkan.` }
  return decimal.outcome === 'number' ? { value: decimal.value } : {}
}

const positions: readonly (readonly [RegExp, 'telentang' | 'berdiri'])[] = [
  [/^(te?r?lentang|baring|berbaring|rebah|tidur|l|pb)$/, 'telentang'],
  [/^(berdiri|diri|h|b|tb)$/, 'berdiri'],
]

export function readPosition(cell: string): Read<'telentang' | 'berdiri'> {
  const text = cleaned(cell)
  if (text === '') return {}
  const value = positions.find(([shape]) => shape.test(text.toLowerCase()))?.[1]
  return value ? { value } : { fault: `Cara ukur "${text}" tidak terbaca. Isi telentang atau berdiri.` }
}

/** "Ya", "1", "v" and "tidak", "0", "-" as they stand in columns of ticks. */
export function readYesNo(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase()
  if (/^(y|ya|ada|punya|v|√|✓|1)$/.test(text)) return true
  return /^(t|tidak|tdk|belum|0|-)$/.test(text) ? false : undefined
}

const marriages: readonly (readonly [RegExp, 'menikah' | 'tidak_menikah'])[] = [
  [/^(belum|tidak|tdk|blm)|^(lajang|janda|duda|cerai)/, 'tidak_menikah'],
  [/^(kawin|nikah|menikah|k|m)\b/, 'menikah'],
]

export const readMarriage = (cell: string): 'menikah' | 'tidak_menikah' | undefined =>
  marriages.find(([shape]) => shape.test(cleaned(cell).toLowerCase()))?.[1]

/** "Jl. Melati, RT 02 RW 01": the parts that other lists have columns for. */
export const homeIn = (address: string): { readonly rt?: string; readonly rw?: string } => {
  const [rt, rw] = [/\bRT\.?\s*(\d{1,3})/i, /\bRW\.?\s*(\d{1,3})/i].map(p =>
    readRt(p.exec(address)?.[1] ?? ''),
  )
  return { ...(rt ? { rt } : {}), ...(rw ? { rw } : {}) }
}

/** "RT 003", "03" and "3" are one; "003/002" is both. */
export const readRt = (cell: string): string | undefined =>
  /\d{1,3}/
    .exec(cell)?.[0]
    ?.replace(/^0+(?=\d)/, '')
    .padStart(2, '0')

export const readRtRw = (cell: string): readonly [string | undefined, string | undefined] => {
  const [rt, rw] = cell.match(/\d{1,3}/g) ?? []
  return [readRt(rt ?? ''), readRt(rw ?? '')]
}

/** Numbers of phones lose their first 0 in Excel. */
export function readPhone(cell: string): Read<string> {
  const digits = cleaned(cell)
    .replace(/^'/, '')
    .replace(/\.0$/, '')
    .replace(/[^\d+]/g, '')
  if (digits === '') return {}
  const whole = /^8\d{7,12}$/.test(digits) ? `0${digits}` : digits
  if (/^(\+?62|0)\d{7,13}$/.test(whole)) return { value: whole }
  return { warning: `Nomor HP "${cleaned(cell)}" tidak terbaca, tidak ikut diimpor.` }
}
