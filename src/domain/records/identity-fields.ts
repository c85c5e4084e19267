import { text } from './field.ts'

/** Numbers and addresses that more than one record asks, with the sentence each gives when it is mistyped. */
const digits = { max: 40, digitsOnly: true }
const counted = (name: string, wanted: number, typed: string) =>
  /^\d+$/.test(typed)
    ? `${name} harus ${wanted} angka, ini ${typed.length} angka. Hitung lagi; kalau belum ada, kosongkan saja.`
    : `${name} hanya berisi angka. Kalau belum ada, kosongkan saja.`

export const nik = () => text('NIK', { ...digits, pattern: /^\d{16}$/, wrong: t => counted('NIK', 16, t) })

export const nomorKk = () =>
  text('Nomor KK', { ...digits, pattern: /^\d{16}$/, wrong: t => counted('Nomor KK', 16, t) })

/** The card has 13 digits; a NIK is accepted in its place. */
export const jkn = () =>
  text('Nomor JKN/BPJS', { ...digits, pattern: /^(\d{13}|\d{16})$/, wrong: t => counted('Nomor JKN', 13, t) })

export const noHp = () =>
  text('Nomor HP', {
    max: 30,
    pattern: /^\+?[\d\s-]{8,20}$/,
    wrong: 'Nomor HP diisi angka saja, misalnya 0812 3456 7890.',
  })

const upTo3Digits = (label: string) =>
  text(label, { max: 12, pattern: /^\d{1,3}$/, wrong: `${label} diisi angka, misalnya 02.` })
export const rt = () => upTo3Digits('RT')
export const rw = () => upTo3Digits('RW')

export const alamat = () => text('Alamat', { max: 200 })
export const dusun = () => text('Dusun', { max: 60 })
