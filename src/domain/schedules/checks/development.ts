import type { Provenance } from '../../instrument/index.ts'
import { due, routine } from '../immunisation/dose-rule.ts'
import type { Check } from './check.ts'

const kia: Provenance = {
  source: 'Buku KIA 2023, ceklis perkembangan: rentang umur yang baru dilewati',
  confidence: 'B',
  validFrom: '2023-05-06',
  signOff: 'belum',
}
const sdidtkRule: Provenance = {
  source: 'SDIDTK/KPSP: di bawah 24 bulan setiap 3 bulan, sampai 72 bulan setiap 6 bulan',
  confidence: 'B',
  validFrom: '2023-10-12',
  signOff: 'belum',
}
const pkatRule: Provenance = {
  source: 'KMK HK.01.07/MENKES/2015/2023: PKAT satu kali pada umur 6 bulan; batas akhirnya usulan Saku Kader',
  confidence: 'D',
  validFrom: '2023-10-12',
  signOff: 'belum',
}

/** Bands of the book as printed, by the month in which each is completed. */
const bands: readonly (readonly [completed: number, words: string])[] = [
  [3, '29 hari–3 bulan'],
  [6, '3–6 bulan'],
  [9, '6–9 bulan'],
  [12, '9–12 bulan'],
  [18, '12–18 bulan'],
  [24, '18–24 bulan'],
  [36, '2–3 tahun'],
  [48, '3–4 tahun'],
  [60, '4–5 tahun'],
  [72, '5–6 tahun'],
]
/** The last list has just passed at the sixth birthday; a year is left to look (unsigned). */
const lastListUntil = 84

/** A list may be "tidak lengkap" only when its age is over, so it is asked from that day until the next list is. */
export const developmentLists: readonly Check[] = bands.map(([completed, words], i) => ({
  id: `kia-${completed}`,
  words: `Ceklis perkembangan umur ${words}`,
  windows: [due([completed, bands[i + 1]?.[0] ?? lastListUntil])],
  ...kia,
}))

const sdidtkEnds = 72
const sdidtkAges: readonly number[] = [3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 66, sdidtkEnds]

/** By health workers; each is due until the next one. */
export const sdidtk: readonly Check[] = sdidtkAges.slice(0, -1).map((age, i) => ({
  id: `sdidtk-${age}`,
  words: `SDIDTK/KPSP umur ${age} bulan, oleh bidan`,
  windows: [due([age, sdidtkAges[i + 1] ?? sdidtkEnds])],
  ...sdidtkRule,
}))

/** Once, at six months; how long it may be made up is not in the documents. */
export const pkat: Check = {
  id: 'pkat',
  words: 'PKAT umur 6 bulan, oleh bidan',
  windows: [due([6, 7]), routine([7, 12])],
  ...pkatRule,
}
