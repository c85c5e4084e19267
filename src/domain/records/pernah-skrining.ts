import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { choice, day, optional } from './field.ts'
import { futureDay } from './future-day.ts'

/**
 * What is screened outside the posyandu too. Not here: hepatitis, whose test stands with the pregnancy for health workers
 * alone, and the hypothyroidism of a newborn, which is a service (`layanan`, SHK).
 */
export const penyakitSkrining = {
  dm: 'Diabetes (gula darah)',
  hipertensi: 'Hipertensi (tekanan darah)',
  stroke: 'Stroke',
  jantung: 'Jantung',
  kanker_serviks: 'Kanker leher rahim (IVA atau HPV)',
  kanker_payudara: 'Kanker payudara (SADANIS)',
  tbc: 'TBC',
  anemia: 'Anemia (Hb)',
  kanker_paru: 'Kanker paru',
  kanker_usus: 'Kanker usus',
  ppok: 'PPOK',
  talasemia: 'Talasemia',
} as const

export const tempatSkrining = {
  pustu: 'Pustu',
  puskesmas: 'Puskesmas',
  rs: 'Klinik atau rumah sakit',
  sekolah: 'Sekolah',
  lain: 'Tempat lain',
} as const

/** That she was screened, where and when; never with which result, which is between her and who examined her. */
export const pernahSkrining = define({
  kind: 'pernah-skrining',
  title: 'Skrining di tempat lain',
  writers: fieldWorkers,
  fields: {
    penyakit: choice('Skrining', penyakitSkrining),
    tanggal: day('Tanggal'),
    tempat: optional(choice('Tempat', tempatSkrining)),
    ...aboutWhom,
  },
  checks: futureDay,
})
