import { checkForm, orang } from '../../domain/records/index.ts'
import type { Fault, PersonForm } from '../../domain/records/index.ts'

/** What the registration form holds while it is typed: text, because a half-typed NIK must survive too. */
export type RegisterValues = {
  nama: string
  jk: 'L' | 'P' | undefined
  tanggal_lahir: string
  lahir_perkiraan: boolean
  nik: string
  rt: string
  rw: string
  dusun: string
  ibu: string
  ibu_nama: string
  suami_nama: string
  no_hp: string
  patokan_rumah: string
  dikenal_sebagai: string
  bb_lahir: string
  pb_lahir: string
  sekolah: string
  kelas: string
  rumah: string
  sasaran: 'sasaran' | 'tamu'
  posyandu_asal: string
  posyandu: string
  /** The mother whose open pregnancy stays open although this child of hers is registered. */
  tetap_hamil: string
}

export const emptyRegister = (posyandu: string, nama: string): RegisterValues => ({
  nama,
  jk: undefined,
  tanggal_lahir: '',
  lahir_perkiraan: false,
  nik: '',
  rt: '',
  rw: '',
  dusun: '',
  ibu: '',
  ibu_nama: '',
  suami_nama: '',
  no_hp: '',
  patokan_rumah: '',
  dikenal_sebagai: '',
  bb_lahir: '',
  pb_lahir: '',
  sekolah: '',
  kelas: '',
  rumah: '',
  sasaran: 'sasaran',
  posyandu_asal: '',
  posyandu,
  tetap_hamil: '',
})

const stillPregnant =
  'Ibu ini masih tercatat hamil. Pilih dulu: catat persalinan, atau bukan dari kehamilan ini.'

export type Registered = { ok: true; body: PersonForm } | { ok: false; faults: readonly Fault[] }

/** The strict form of the record kind decides; a person without NIK says so. */
export function checkedRegister(
  v: RegisterValues,
  today: string,
  pregnancyOf: (mother: string, born: string) => object | undefined,
): Registered {
  const { lahir_perkiraan, tetap_hamil, ...rest } = v
  if (v.ibu !== '' && tetap_hamil !== v.ibu && pregnancyOf(v.ibu, v.tanggal_lahir))
    return { ok: false, faults: [{ field: 'ibu_nama', message: stillPregnant }] }
  const values = {
    ...rest,
    ...(lahir_perkiraan ? { lahir_perkiraan } : {}),
    nik_status: v.nik.trim() === '' ? 'belum' : 'ada',
    status: 'aktif',
  }
  return checkForm(orang, values, { today })
}
