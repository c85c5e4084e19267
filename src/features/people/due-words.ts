import type { DueRow } from '../../domain/due/index.ts'
import type { Tone } from '../../ui/index.ts'
import { monthOf, plainDay } from '../shared/words.ts'

type Status = DueRow['status']

/** Yellow is to be done; grey waits or is a question for the bidan. */
export const toneOf = (status: Status): Tone =>
  status === 'selesai' ? 'hijau' : wanted(status) ? 'kuning' : 'netral'

export const wanted = (status: Status): boolean =>
  status === 'jatuh-tempo' || status === 'terlambat' || status === 'kejar'

const lateWords: Readonly<Record<DueRow['group'], string>> = {
  imunisasi: 'belum diberikan, masih bisa',
  kampanye: 'belum diberikan, masih bisa',
  kontak: 'belum tercatat',
  pemeriksaan: 'belum diperiksa, masih bisa',
}

/** How it stands, in the words that every screen uses for it. */
export function statusWords(row: DueRow, today: string): string {
  switch (row.status) {
    case 'selesai':
      return row.doneOn ? `sudah, ${row.monthOnly ? monthOf(row.doneOn) : near(row.doneOn, today)}` : 'sudah'
    case 'jatuh-tempo':
      return 'sudah waktunya'
    case 'terlambat':
      return lateWords[row.group]
    case 'kejar':
      return 'imunisasi kejar'
    case 'lewat-usia':
      return row.group === 'imunisasi' ? 'umur sudah lewat, tanya bidan' : 'waktunya sudah lewat'
    case 'belum-waktunya':
      return row.from ? `belum waktunya, mulai ${near(row.from, today)}` : 'belum waktunya'
  }
}

/** What belongs beside it: how late, or until when. */
export function whenWords(row: DueRow, today: string): string | undefined {
  if (row.lateDays !== undefined) return `lewat jadwal ${spell(row.lateDays)}`
  if (row.status === 'jatuh-tempo' && row.group !== 'imunisasi' && row.until)
    return `sampai ${near(row.until, today)}`
  return undefined
}

const month = 30.4375

/** "12 hari", "5 bulan": days where they help, months where nobody counts days any more. */
const spell = (days: number): string => (days < 62 ? `${days} hari` : `${Math.floor(days / month)} bulan`)

/** "3 Mei", with the year where it is another. */
const near = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? plainDay(day).slice(0, -5) : plainDay(day)

/** Why: what the rule says for this person. */
export function reasonWords(row: DueRow): string {
  const { recommended, interval, from, until, status } = row
  const lines = [
    recommended
      ? `Dianjurkan mulai ${plainDay(recommended)}.`
      : from && until
        ? `Waktunya ${plainDay(from)} sampai ${plainDay(until)}.`
        : from
          ? `Waktunya mulai ${plainDay(from)}.`
          : undefined,
    interval
      ? `Jarak dari dosis sebelumnya paling sedikit ${'months' in interval ? `${interval.months} bulan` : `${interval.days} hari`}.`
      : undefined,
    recommended && until && status !== 'selesai'
      ? status === 'lewat-usia'
        ? `Diberikan paling lambat ${plainDay(until)}.`
        : `Masih bisa sampai ${plainDay(until)}.`
      : undefined,
    row.note,
    row.tooEarly ? 'Diberikan lebih awal dari jadwal: tanya bidan apakah dihitung.' : undefined,
  ]
  return lines.filter(Boolean).join(' ')
}
