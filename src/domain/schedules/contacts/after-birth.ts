import type { Provenance } from '../../instrument/index.ts'
import { days } from '../span.ts'
import type { Contact } from './contact.ts'

const juknis: Provenance = {
  source: 'KMK HK.01.07/MENKES/2015/2023: kunjungan nifas dan neonatal',
  confidence: 'A',
  validFrom: '2023-10-12',
  signOff: 'belum',
}
const neonatal: Provenance = { ...juknis, confidence: 'B' }

const contact = (
  id: string,
  words: string,
  [first, last]: readonly [number, number],
  from: Provenance,
): Contact => ({
  id,
  words,
  window: { from: days(first), until: days(last + 1) },
  ...from,
})

/** Days after delivery, first and last included: 6 hours–2 days, 3–7, 8–28, 29–42. */
export const postpartumContacts: readonly Contact[] = [
  contact('kf1', 'KF1: 6 jam–2 hari sesudah bersalin', [0, 2], juknis),
  contact('kf2', 'KF2: 3–7 hari', [3, 7], juknis),
  contact('kf3', 'KF3: 8–28 hari', [8, 28], juknis),
  contact('kf4', 'KF4: 29–42 hari', [29, 42], juknis),
]

/** Days of life, first and last included: 6–48 hours, 3–7 days, 8–28 days. */
export const neonatalContacts: readonly Contact[] = [
  contact('kn1', 'KN1: 6–48 jam sesudah lahir', [0, 2], neonatal),
  contact('kn2', 'KN2: 3–7 hari', [3, 7], neonatal),
  contact('kn3', 'KN3: 8–28 hari', [8, 28], neonatal),
]
