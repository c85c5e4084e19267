import { instrument, optional, whenAsked, yesNo } from '../instrument/index.ts'
import { ceklis } from './parts/ceklis.ts'
import { bukuKia, isiPiringku, makanSehat, skriningJiwa } from './parts/kunjungan-umum.ts'

const rows = ceklis('kr-hamil', [
  {
    id: 'periksa',
    of: 'periksaHamil',
    words: 'Pemeriksaan kehamilan belum sesuai jadwal',
    teach: 'Periksa ke bidan sesuai jadwal di Buku KIA; dua di antaranya ke dokter dengan USG.',
    bidan: true,
  },
  { id: 'tablet', of: 'ttdTersedia', words: 'Tablet tambah darah atau MMS tidak tersedia', bidan: true },
  {
    id: 'minum',
    of: 'ttd24Jam',
    words: 'Tablet tambah darah atau MMS terlewat',
    teach: 'Minum satu tablet setiap malam dengan air putih, bukan teh atau kopi.',
  },
  makanSehat,
  {
    id: 'pmt',
    of: 'adaPmt',
    words: 'Makanan tambahan untuk ibu dengan LiLA kurang belum ada',
    bidan: true,
    sometimes: true,
  },
  {
    id: 'kelas',
    of: 'kelasIbu',
    words: 'Belum ikut kelas ibu hamil',
    teach: 'Ajak ikut kelas ibu hamil, sekali di antaranya bersama suami.',
  },
  { id: 'kia', of: 'bukuKia', words: 'Buku KIA belum ada, minta ke bidan' },
  {
    id: 'lila',
    of: 'lilaKurang',
    words: 'LiLA terakhir kurang dari batas, perlu diperiksa bidan',
    when: true,
    bidan: true,
    sometimes: true,
  },
])

/** Section 4.2, pregnant women. The danger signs stand on the visit itself, before this. */
export const kunjunganHamil = instrument({
  id: 'kunjungan-hamil',
  title: 'Ceklis ibu hamil',
  form: 'Kunjungan rumah (b): ibu hamil',
  appliesTo: who => who.pregnant,
  typical: { sex: 'P', ageYears: 27, pregnant: true, weeksPregnant: 20 },
  questions: {
    periksaHamil: yesNo({
      ask: 'Apakah periksa kehamilan sesuai jadwal? Lihat Buku KIA',
      label: 'Periksa kehamilan sesuai jadwal (K1–K6)',
    }),
    bukuKia,
    ttdTersedia: yesNo({
      ask: 'Apakah tablet tambah darah atau MMS tersedia? Lihat tabletnya',
      label: 'TTD/MMS tersedia',
    }),
    ttd24Jam: yesNo({
      ask: 'Apakah tablet itu diminum dalam 24 jam terakhir?',
      label: 'TTD/MMS diminum 24 jam terakhir',
    }),
    isiPiringku,
    lilaKurang: optional(
      yesNo({ ask: 'Apakah LiLA terakhir kurang dari 23,5 cm?', label: 'LiLA terakhir kurang dari 23,5 cm' }),
    ),
    adaPmt: whenAsked(
      yesNo({ ask: 'Apakah ada makanan tambahan (PMT) untuk Ibu?', label: 'Ada PMT bumil KEK' }),
    ),
    kelasIbu: yesNo({ ask: 'Apakah ikut kelas ibu hamil?', label: 'Ikut kelas ibu hamil' }),
    skriningJiwa,
  },
  sections: [
    { id: 'periksa', title: 'Periksa kehamilan', langkah: 4, questions: ['periksaHamil', 'bukuKia'] },
    {
      id: 'tablet',
      title: 'Tablet dan makan',
      langkah: 4,
      questions: ['ttdTersedia', 'ttd24Jam', 'isiPiringku', 'lilaKurang', 'adaPmt'],
    },
    { id: 'kelas', title: 'Kelas ibu dan skrining', langkah: 4, questions: ['kelasIbu', 'skriningJiwa'] },
  ],
  askOnlyIf: { adaPmt: a => a.lilaKurang },
  thresholds: [],
  derive: () => ({}),
})(rows)
