import { deadlineDays } from '../instrument/merge-referrals.ts'
import type { Urgency } from '../instrument/rule.ts'
import { addDays } from '../measures/age.ts'

/** What the screen says and does for each urgency (4.4). */
export const urgencyWords: Readonly<Record<Urgency, string>> = {
  gawat: 'Gawat. Telepon bidan atau 119 sekarang, jangan tunggu hari buka.',
  'hari-ini': 'Perlu diperiksa bidan atau puskesmas hari ini.',
  '7-hari': 'Perlu diperiksa bidan atau puskesmas dalam 7 hari.',
  konsul: 'Tanyakan ke bidan sekarang, di langkah 5.',
}

export const deadlineOf = (urgency: Urgency, happenedOn: string): string =>
  addDays(happenedOn, deadlineDays[urgency])

/** Which colour a result of this urgency has on the screen: merah is now or today, kuning is within days. */
export const urgencyColour: Readonly<Record<Urgency, 'merah' | 'kuning'>> = {
  gawat: 'merah',
  'hari-ini': 'merah',
  '7-hari': 'kuning',
  konsul: 'kuning',
}
