import { gawat, hariIni, proposed, tujuhHari } from './sign.ts'
import type { Sign } from './sign.ts'

/** Section 4.4 for grown people: what must not wait, whoever is visited. */
export const signsGrown: readonly Sign[] = [
  gawat('umum-tidak-sadar', 'Kejang atau tidak sadar', { from: proposed }),
  gawat('umum-sesak', 'Sesak napas', { from: proposed }),
  gawat('umum-lumpuh', 'Tiba-tiba lemah sebelah, mulut mencong atau bicara pelo', { from: proposed }),
  gawat('umum-nyeri-dada', 'Nyeri dada', { from: proposed }),
  tujuhHari('umum-tbc', 'Ada tanda yang perlu diperiksa TBC', { to: 'puskesmas', unit: 'tbc' }),
]

/** Asked and answered alone; only health workers read them, the kader sees "perlu bidan". */
export const signsPrivate: readonly Sign[] = [
  gawat('pribadi-mati', 'Ingin mati atau menyakiti diri', { from: proposed, seenBy: 'health', unit: 'jiwa' }),
  hariIni('pribadi-kekerasan', 'Diduga mengalami kekerasan', { from: proposed, seenBy: 'health' }),
  hariIni('pribadi-gaduh', 'Gangguan jiwa: gaduh gelisah', {
    from: proposed,
    seenBy: 'health',
    unit: 'jiwa',
  }),
  hariIni('pribadi-pasung', 'Dipasung', { from: proposed, seenBy: 'health', unit: 'jiwa' }),
]
