import { define, fieldWorkers } from './define.ts'
import { choice, day, health, merging, optional, ref, text, yesNo } from './field.ts'
import { alamat, dusun, jkn, nomorKk, noHp, rt, rw } from './identity-fields.ts'

export const gakin = { ya: 'Ya', tidak: 'Tidak', belum_tahu: 'Belum tahu' } as const

export const jamban = {
  kloset: 'Kloset duduk atau jongkok',
  leher_angsa: 'Leher angsa',
  plengseran: 'Plengseran',
  cemplung: 'Cemplung',
  tidak_ada: 'Tidak ada',
} as const

export const saranaAir = {
  sumur_terlindung: 'Sumur terlindung',
  pdam: 'PDAM',
  pompa: 'Pompa',
  mata_air_terlindung: 'Mata air terlindung',
  sumur_terbuka: 'Sumur terbuka',
  sungai: 'Sungai',
  danau: 'Danau',
  lainnya: 'Lainnya',
} as const

const diagnosed = (label: string) => optional(health(yesNo(label)))

/** The family and its house (section 4.1), looked at anew once a year. Who in it has which illness is for health workers alone. */
export const rumahTangga = define({
  kind: 'rumah-tangga',
  title: 'Keluarga',
  writers: fieldWorkers,
  effect: { type: 'home', field: 'posyandu' },
  fields: {
    posyandu: ref('Posyandu'),
    kepala: text('Nama kepala keluarga'),
    nomor_kk: optional(nomorKk()),
    alamat: optional(alamat()),
    rt: optional(rt()),
    rw: optional(rw()),
    dusun: optional(dusun()),
    dasawisma: optional(text('Dasawisma', { max: 60 })),
    kader_pembina: optional(ref('Kader pembina')),
    gakin: optional(choice('Keluarga kurang mampu', gakin)),
    jkn: optional(jkn()),
    tanggal_pengumpulan: optional(day('Tanggal pendataan')),
    punya_jkn: optional(yesNo('Semua anggota punya JKN')),
    no_hp: optional(noHp()),
    ventilasi: optional(yesNo('Ventilasi cukup')),
    jamban: optional(choice('Jamban', jamban)),
    sarana_air: optional(choice('Sarana air', saranaAir)),
    ada_odgj: diagnosed('Ada anggota dengan gangguan jiwa (ODGJ)'),
    ada_tbc: diagnosed('Ada anggota dengan TBC terdiagnosis'),
    ada_hipertensi: diagnosed('Ada anggota dengan hipertensi terdiagnosis'),
    ada_dm: diagnosed('Ada anggota dengan DM terdiagnosis'),
    patokan: optional(text('Patokan rumah', { max: 120 })),
    impor: merging('any', optional(ref('Dari impor'))),
  },
  checks: (b, { today }) =>
    b.tanggal_pengumpulan && b.tanggal_pengumpulan > today
      ? [{ field: 'tanggal_pengumpulan', message: 'Tanggal ini belum terjadi. Periksa lagi.' }]
      : [],
})
