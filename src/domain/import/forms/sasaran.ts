import type { KnownForm } from './form.ts'

type Headings = KnownForm['headings']

const who: Headings = [
  ['No'],
  ['Nama', 'nama'],
  ['NIK', 'nik'],
  ['Tanggal lahir', 'tanggal_lahir'],
  ['Umur', 'umur'],
]
const sex: Headings = [['L/P', 'jk']]
const parents: Headings = [
  ['Nama ayah', 'ayah_nama'],
  ['Nama ibu', 'ibu_nama'],
]
const home: Headings = [
  ['Alamat (jalan, RT/RW, dusun)', 'alamat'],
  ['No. HP', 'no_hp'],
]

const form = (id: string, words: string, headings: Headings, more: Partial<KnownForm> = {}): KnownForm => ({
  id,
  words,
  version: 'Kartu Bantu 2023',
  headings,
  ...more,
})

/** Forms 1, 4, 7 and 10 of the official workbook; their months of attendance are not brought in. */
export const sasaranForms: readonly KnownForm[] = [
  form(
    'sasaran-bumil',
    'Data sasaran ibu hamil, nifas, dan menyusui',
    [...who, ['Nama suami', 'suami_nama'], ...home, ['Hamil/nifas/menyusui'], ['HPHT', 'hpht'], ['HPL']],
    { sex: 'P' },
  ),
  form('sasaran-balita', 'Data sasaran bayi, balita, dan anak prasekolah', [
    ...who,
    ...sex,
    ...parents,
    ['BB lahir (kg)', 'bb_lahir'],
    ['PB lahir (cm)', 'pb_lahir'],
    ...home,
  ]),
  form('sasaran-remaja', 'Data sasaran usia sekolah dan remaja', [
    ...who,
    ...sex,
    ...parents,
    ['Sekolah', 'sekolah'],
    ['Kelas', 'kelas'],
    ...home,
  ]),
  form('sasaran-dewasa', 'Data sasaran usia dewasa dan lansia', [
    ...who,
    ...sex,
    ['Status perkawinan', 'status_kawin'],
    ['Pekerjaan', 'pekerjaan'],
    ...home,
  ]),
]
