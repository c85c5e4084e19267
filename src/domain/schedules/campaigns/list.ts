import type { Provenance } from '../../instrument/index.ts'
import type { Campaign } from './campaign.ts'

const juknis: Provenance = {
  source: 'KMK HK.01.07/MENKES/2015/2023: bulan kapsul vitamin A; dosisnya kebiasaan program',
  confidence: 'B',
  validFrom: '2023-10-12',
  signOff: 'belum',
}
const usulan: Provenance = {
  source: 'Albendazol menurut umur: usulan Saku Kader, perlu disahkan',
  confidence: 'D',
  validFrom: '2026-11-01',
  signOff: 'belum',
}

const sekolah: Provenance = {
  source:
    'KMK HK.01.07/MENKES/2015/2023: obat cacing usia sekolah menurut endemisitas; kalinya kebijakan kabupaten',
  confidence: 'A',
  validFrom: '2023-10-12',
  signOff: 'belum',
}

const redFrom = 12
const wholeTabletFrom = 24

/** 6–59 months, in the months that policy names (February and August); the age on that day decides the colour. */
export const vitaminA: Campaign = {
  id: 'vit-a',
  words: 'Vitamin A',
  age: { from: 6, until: 60 },
  form: age => (age < redFrom ? 'Kapsul biru' : 'Kapsul merah'),
  ...juknis,
}

const schoolFrom = 72
const schoolUntil = 228

/** From 12 months until the sixth birthday, at least once a year, with vitamin A in August; given by health workers. */
export const deworming: Campaign = {
  id: 'obat-cacing',
  words: 'Obat cacing',
  age: { from: redFrom, until: schoolFrom },
  form: age => (age < wholeTabletFrom ? 'Albendazol 200 mg' : 'Albendazol 400 mg'),
  ...usulan,
}

/** At school age, as often as worms are common here; the same record as that of small children. */
export const schoolDeworming: Campaign = {
  id: 'obat-cacing',
  words: 'Obat cacing',
  age: { from: schoolFrom, until: schoolUntil },
  form: () => 'Albendazol 400 mg',
  ...sekolah,
}

/** As the rule book names it: what is given is the same record, the rule is another one at school. */
export const campaignId = (campaign: Campaign): string =>
  campaign === schoolDeworming ? `${campaign.id}-sekolah` : campaign.id
