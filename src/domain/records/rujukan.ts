import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { chips, choice, day, health, optional, ref, texts, yesNo } from './field.ts'

export const tujuanRujukan = { pustu: 'Pustu', puskesmas: 'Puskesmas', rs: 'Rumah sakit' } as const

export const unitRujukan = {
  bidan: 'Bidan',
  dokter: 'Dokter',
  tpg: 'Petugas gizi (TPG)',
  tbc: 'Poli TBC',
  jiwa: 'Poli jiwa',
  ptm: 'PTM',
  'mata-telinga': 'Mata dan telinga',
  ugd: 'UGD',
} as const

export const mendesak = {
  gawat: 'Gawat, sekarang',
  'hari-ini': 'Hari ini',
  '7-hari': 'Paling lambat 7 hari',
} as const

/**
 * One referral out with all its reasons. What comes from a health answer stands in fields that a kader never receives;
 * to her it says only that a bidan is needed, and by when.
 */
export const rujukan = define({
  kind: 'rujukan',
  title: 'Rujukan',
  writers: fieldWorkers,
  fields: {
    mendesak: choice('Mendesak', mendesak),
    paling_lambat: day('Paling lambat'),
    tujuan: choice('Tujuan', tujuanRujukan),
    unit: chips('Unit', unitRujukan),
    perlu_bidan: optional(yesNo('Perlu bidan')),
    aturan: optional(texts('Aturan')),
    alasan: optional(texts('Alasan')),
    dari: optional(ref('Dari pemeriksaan')),
    hari: optional(ref('Hari buka')),
    aturan_kesehatan: optional(health(texts('Aturan (rahasia)'))),
    alasan_kesehatan: optional(health(texts('Alasan (rahasia)'))),
    tujuan_kesehatan: optional(health(choice('Tujuan (rahasia)', tujuanRujukan))),
    unit_kesehatan: optional(health(chips('Unit (rahasia)', unitRujukan))),
    ...aboutWhom,
  },
})
