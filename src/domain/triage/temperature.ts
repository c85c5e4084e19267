import { threshold } from '../instrument/threshold.ts'
import type { Threshold } from '../instrument/threshold.ts'
import { checklist, gawat, proposed, sign } from './sign.ts'
import type { Sign } from './sign.ts'
import type { VisitTarget } from './targets.ts'

const degrees = { unit: '°C', step: 0.1, of: 'suhu' } as const

export const suhuIbu = threshold({
  id: 'suhu-ibu-demam',
  words: 'Suhu ibu hamil atau nifas mulai dari ini: demam',
  value: 37.5,
  compare: '>=',
  ...degrees,
  ...checklist,
})
export const suhuBayiRendah = threshold({
  id: 'suhu-bayi-rendah',
  words: 'Suhu bayi 0–2 bulan di bawah ini: terlalu dingin',
  value: 36.5,
  compare: '<',
  ...degrees,
  ...checklist,
})
export const suhuBayiTinggi = threshold({
  id: 'suhu-bayi-tinggi',
  words: 'Suhu bayi 0–2 bulan di atas ini: demam',
  value: 37.5,
  compare: '>',
  ...degrees,
  ...checklist,
})
export const suhuAnak = threshold({
  id: 'suhu-anak-tinggi',
  words: 'Suhu anak di atas ini: demam tinggi',
  value: 38.5,
  compare: '>',
  ...degrees,
  ...checklist,
})

export type TemperatureRule = { readonly at: Threshold<'suhu'>; readonly sign: Sign }

const ibuHariIni = sign('hari-ini', 'puskesmas', 'bidan')
const anakHariIni = sign('hari-ini', 'puskesmas', 'dokter')
const mother: readonly TemperatureRule[] = [{ at: suhuIbu, sign: ibuHariIni('suhu-ibu', 'Demam') }]

/** Adults have no cut-off of their own in the checklists. */
export const temperatureRules: Readonly<Record<VisitTarget, readonly TemperatureRule[]>> = {
  'ibu-hamil': mother,
  nifas: mother,
  'bayi-muda': [
    { at: suhuBayiRendah, sign: gawat('suhu-bayi-dingin', 'Badan bayi terlalu dingin') },
    { at: suhuBayiTinggi, sign: gawat('suhu-bayi-demam', 'Bayi demam') },
  ],
  anak: [{ at: suhuAnak, sign: anakHariIni('suhu-anak', 'Demam tinggi', { from: proposed }) }],
  remaja: [],
  dewasa: [],
  lansia: [],
}
