import { instrument, whenAsked, yesNo } from '../instrument/index.ts'
import { ibuMenyusui } from './codes.ts'
import { ceklis } from './parts/ceklis.ts'
import { bukuKia, isiPiringku, makanSehat, skriningJiwa } from './parts/kunjungan-umum.ts'

const rows = ceklis('kr-nifas', [
  {
    id: 'kf',
    of: 'kfSesuai',
    words: 'Kunjungan nifas (KF) belum sesuai jadwal',
    teach: 'Ibu diperiksa bidan 4 kali sampai 42 hari, juga bila merasa sehat.',
    bidan: true,
    sometimes: true,
  },
  {
    id: 'vit-a',
    of: 'vitaminA',
    words: 'Kapsul vitamin A ibu nifas belum lengkap',
    bidan: true,
    sometimes: true,
  },
  {
    id: 'tablet',
    of: 'ttd24Jam',
    words: 'Tablet tambah darah terlewat',
    teach: 'Tablet tambah darah tetap diminum setiap hari sampai 42 hari setelah melahirkan.',
    sometimes: true,
  },
  {
    id: 'menyusui',
    of: 'menyusui',
    words: 'Belum menyusui',
    teach: 'Bila ada kesulitan menyusui, bidan dapat membantu; susui sesering bayi mau.',
    sometimes: true,
  },
  {
    id: 'kb',
    of: 'kb',
    words: 'Belum memakai KB setelah bersalin',
    teach: 'Bicarakan pilihan KB dengan bidan, bersama suami.',
  },
  makanSehat,
  { id: 'kia', of: 'bukuKia', words: 'Buku KIA belum ada, minta ke bidan', sometimes: true },
])

/** Section 4.2, after birth. How the birth was is recorded once, with the birth; the danger signs stand on the visit. */
export const kunjunganNifas = instrument({
  id: 'kunjungan-nifas',
  title: 'Ceklis ibu nifas dan menyusui',
  form: 'Kunjungan rumah (c): bersalin dan nifas',
  appliesTo: who => !who.pregnant && (who.postpartum || who.breastfeeding),
  typical: { sex: 'P', ageYears: 27, postpartum: true, breastfeeding: true },
  questions: {
    kfSesuai: whenAsked(
      yesNo({
        ask: 'Apakah kunjungan nifas sesuai jadwal? Lihat Buku KIA',
        label: 'Kunjungan nifas sesuai jadwal (KF1–KF4)',
      }),
    ),
    vitaminA: whenAsked(
      yesNo({ ask: 'Apakah 2 kapsul vitamin A sudah diminum?', label: 'Vitamin A nifas, 2 kapsul' }),
    ),
    ttd24Jam: whenAsked(
      yesNo({
        ask: 'Apakah tablet tambah darah diminum dalam 24 jam terakhir?',
        label: 'TTD diminum 24 jam terakhir',
      }),
    ),
    isiPiringku,
    imd: whenAsked(yesNo({ ask: 'Apakah bayi disusui dalam satu jam setelah lahir (IMD)?', label: 'IMD' })),
    menyusui: whenAsked(yesNo({ ask: 'Apakah Ibu menyusui?', label: 'Menyusui', fhir: ibuMenyusui })),
    kb: yesNo({ ask: 'Apakah Ibu memakai KB?', label: 'KB pasca salin' }),
    bukuKia: whenAsked(bukuKia),
    skriningJiwa,
  },
  sections: [
    { id: 'periksa', title: 'Periksa nifas', langkah: 4, questions: ['kfSesuai', 'bukuKia', 'skriningJiwa'] },
    {
      id: 'makan',
      title: 'Vitamin, tablet, dan makan',
      langkah: 4,
      questions: ['vitaminA', 'ttd24Jam', 'isiPiringku'],
    },
    { id: 'bayi', title: 'Menyusui dan KB', langkah: 4, questions: ['imd', 'menyusui', 'kb'] },
  ],
  askOnlyIf: {
    kfSesuai: (_, c) => c.who.postpartum,
    vitaminA: (_, c) => c.who.postpartum,
    ttd24Jam: (_, c) => c.who.postpartum,
    // A mother who lost her baby is never asked about it.
    imd: (_, c) => c.who.postpartum && !c.who.afterLoss,
    menyusui: (_, c) => !c.who.afterLoss,
    bukuKia: (_, c) => !c.who.afterLoss,
  },
  thresholds: [],
  derive: () => ({}),
})(rows)
