import { define, fieldWorkers } from './define.ts'
import { choice, merging, optional, ref, text } from './field.ts'
import { alamat, dusun, jkn, nomorKk, rt, rw } from './identity-fields.ts'

export const gakin = { ya: 'Ya', tidak: 'Tidak', belum_tahu: 'Belum tahu' } as const

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
    patokan: optional(text('Patokan rumah', { max: 120 })),
    impor: merging('any', optional(ref('Dari impor'))),
  },
})
