import type { Sex } from '../life-stage.ts'
import { isIsoDate } from './age.ts'

/** Section 6: 6 digits of area, DDMMYY (women: day + 40), 4 digits of serial. */
export type NikReading = {
  readonly area: string
  readonly sex: Sex
  readonly day: number
  readonly month: number
  /** The last two digits of the year. */
  readonly year: number
  readonly serial: string
}

type NikFault = 'panjang' | 'bukan-angka' | 'sama-semua' | 'wilayah' | 'tanggal' | 'serial'

const faultWords: Readonly<Record<NikFault, string>> = {
  panjang: 'NIK harus 16 angka.',
  'bukan-angka': 'NIK hanya berisi angka.',
  'sama-semua': 'NIK tidak mungkin 16 angka yang sama.',
  wilayah: 'Dua angka pertama NIK bukan kode provinsi. Periksa lagi.',
  tanggal: 'Angka ke-7 sampai ke-12 NIK bukan tanggal lahir. Periksa lagi.',
  serial: 'Empat angka terakhir NIK tidak boleh 0000.',
}

export type NikResult =
  | { readonly outcome: 'read'; readonly nik: NikReading }
  | { readonly outcome: NikFault; readonly message: string }

const refused = (fault: NikFault, message = faultWords[fault]): NikResult => ({ outcome: fault, message })

const womensDay = 40
const length = 16

const two = (n: number) => String(n).padStart(2, '0')

/** Leap years are allowed: the century is not in the number. */
const isDayOf = (day: number, month: number) => isIsoDate(`2000-${two(month)}-${two(day)}`)

export function readNik(typed: string): NikResult {
  const digits = typed.replace(/[\s.-]/g, '')
  if (!/^\d*$/.test(digits)) return refused('bukan-angka')
  if (digits.length !== length)
    return refused('panjang', `NIK harus 16 angka, ini baru ${digits.length} angka.`)
  if (new Set(digits).size === 1) return refused('sama-semua')
  if (Number(digits.slice(0, 2)) < 11) return refused('wilayah')
  const written = Number(digits.slice(6, 8))
  const sex = written > womensDay ? 'P' : 'L'
  const day = sex === 'P' ? written - womensDay : written
  const month = Number(digits.slice(8, 10))
  if (!isDayOf(day, month)) return refused('tanggal')
  const serial = digits.slice(12)
  if (serial === '0000') return refused('serial')
  return {
    outcome: 'read',
    nik: { area: digits.slice(0, 6), sex, day, month, year: Number(digits.slice(10, 12)), serial },
  }
}

/** Real numbers do disagree with their owners, so a contradiction is a warning and never blocks. */
export function nikWarnings(
  nik: NikReading,
  person: { readonly birthDate?: string; readonly sex?: Sex },
): string[] {
  const warnings: string[] = []
  if (person.sex && person.sex !== nik.sex)
    warnings.push(
      `NIK ini biasanya milik ${nik.sex === 'P' ? 'perempuan' : 'laki-laki'}. Periksa lagi, yakin?`,
    )
  const [year, month, day] = (person.birthDate ?? '').split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return warnings
  if (day !== nik.day || month !== nik.month || year % 100 !== nik.year)
    warnings.push('Tanggal lahir tidak sama dengan NIK. Periksa lagi, yakin?')
  return warnings
}

/** The birth date that the number suggests: the century in which the age is 0–120 and nearest to what was entered. */
export function birthDateOf(nik: NikReading, today: string, entered?: string): string | undefined {
  const candidates = ['20', '19']
    .map(century => `${century}${two(nik.year)}-${two(nik.month)}-${two(nik.day)}`)
    .filter(date => isIsoDate(date) && date <= today)
  const enteredYear = Number((entered ?? today).slice(0, 4))
  const distance = (date: string) => Math.abs(Number(date.slice(0, 4)) - enteredYear)
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** For lists: the middle is hidden. */
export const maskNik = (nik: string): string =>
  `${nik.slice(0, 4)}${'*'.repeat(Math.max(0, nik.length - 8))}${nik.slice(-4)}`
