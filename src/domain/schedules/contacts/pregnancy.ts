import type { Provenance } from '../../instrument/index.ts'
import { days } from '../span.ts'
import type { Contact } from './contact.ts'

const juknis: Provenance = {
  source: 'KMK HK.01.07/MENKES/2015/2023: enam kontak antenatal',
  confidence: 'A',
  validFrom: '2023-10-12',
  signOff: 'belum',
}
const eight: Provenance = {
  source: 'Delapan kontak diumumkan Agustus 2025; jadwalnya belum ada',
  confidence: 'C',
  validFrom: '2025-08-01',
  signOff: 'belum',
}

const weeks = (n: number) => days(n * 7)
const term = weeks(45)
/** Completed weeks: trimester 1 to 12, trimester 2 to 24, trimester 3 to the birth. */
const trimesters = {
  1: { from: weeks(0), until: weeks(13) },
  2: { from: weeks(13), until: weeks(25) },
  3: { from: weeks(25), until: term },
} as const

const inTrimester = (n: number, trimester: 1 | 2 | 3): Contact => ({
  id: `k${n}`,
  words: `K${n}: periksa kehamilan trimester ${trimester}`,
  window: trimesters[trimester],
  stillWanted: true,
  ...juknis,
})

/** Lists of antenatal contacts between which a kabupaten chooses; days are counted from the last period (HPHT). */
export const antenatalContacts: Readonly<Record<'anc-6' | 'anc-8', readonly Contact[]>> = {
  'anc-6': [
    inTrimester(1, 1),
    inTrimester(2, 2),
    inTrimester(3, 2),
    inTrimester(4, 3),
    inTrimester(5, 3),
    inTrimester(6, 3),
  ],
  'anc-8': [1, 2, 3, 4, 5, 6, 7, 8].map(n => ({ id: `k${n}`, words: `K${n}: periksa kehamilan`, ...eight })),
}

/** As the rule book names it: K1 of the eight is another rule than K1 of the six. */
export const contactId = (contact: Contact): string =>
  `kontak-${contact.id}${antenatalContacts['anc-8'].includes(contact) ? '-anc-8' : ''}`
