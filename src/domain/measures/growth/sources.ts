import type { Provenance } from '../../instrument/rule.ts'

/** WHO's own words and figures, checked against its packages; the sign-off is for their use here. */
export const who2006: Provenance = {
  source: 'WHO Child Growth Standards 2006–2007 (0–60 bulan)',
  confidence: 'A',
  validFrom: '2006-04-27',
  signOff: 'belum',
}

export const prematur: Provenance = {
  source: 'Umur terkoreksi sampai 24 bulan: kebiasaan klinis, belum ada dokumen',
  confidence: 'D',
  validFrom: '2026-11-01',
  signOff: 'belum',
}

export const garisKms: Provenance = {
  source: 'Garis merah KMS (−3 SD BB/U): dua formulir; cocokkan dengan kartu KMS',
  confidence: 'B',
  validFrom: '2021-01-01',
  signOff: 'belum',
}

export const garisOranye: Provenance = {
  source: 'Garis oranye KMS (+1 SD BB/U): belum terbukti; cocokkan dengan kartu KMS',
  confidence: 'D',
  validFrom: '2021-01-01',
  signOff: 'belum',
}
