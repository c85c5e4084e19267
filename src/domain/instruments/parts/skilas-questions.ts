import { choice, unsure, whenAsked, yesNo, type Questions } from '../../instrument/index.ts'
import { skilas } from '../codes.ts'
import { lilaLansia } from './lila-lansia.ts'
import { lilaIbu } from './lila.ts'

export const dengar = ['bisikKanan', 'bisikKiri'] as const

const bisik = (sisi: 'kanan' | 'kiri') =>
  choice({
    ask: `Tes bisik, telinga ${sisi}: apakah katanya bisa ditirukan?`,
    label: `SKILAS tes bisik ${sisi}`,
    options: {
      bisa: 'Bisa',
      'tidak-bisa': 'Tidak bisa',
      'tidak-dapat-dilakukan': 'Tes tidak dapat dilakukan',
    },
    fhir: skilas('5.1', 'Mendengar suara bisikan saat tes bisik?', { yes: ['bisa'], together: dengar }),
  })

/**
 * Each asks in the natural way, and each answer says for itself whether there is a problem. The paper's bare Ya/Tidak
 * turns round from one row to the next, and so does the national form: `yes` is what is yes to its own words.
 */
export const skilasQuestions = {
  orientasi: choice({
    ask: 'Tanyakan: tanggal berapa sekarang? Kita sedang di mana?',
    label: 'SKILAS orientasi waktu dan tempat',
    hint: 'Sebelumnya minta mengingat tiga kata: bunga, pintu, nasi.',
    options: { benar: 'Keduanya benar', salah: 'Salah satu atau dua-duanya salah' },
    fhir: unsure(
      'Butir 1.1 dari Q0042 bertanya tanggal dan tempat, dijawab ya atau tidak: belum jelas ya berarti benar.',
    ),
  }),
  ulangKata: choice({
    ask: 'Minta mengulang tiga kata tadi',
    label: 'SKILAS ulang tiga kata',
    options: { bisa: 'Ketiganya disebut', 'tidak-bisa': 'Tidak lengkap' },
    fhir: skilas('1.2', 'Apakah peserta dapat mengingat tiga kata sebelumnya?', { yes: ['bisa'] }),
  }),
  berdiri: choice({
    ask: 'Minta berdiri dari kursi 5 kali dengan tangan dilipat, dalam 14 detik',
    label: 'SKILAS berdiri dari kursi',
    options: { bisa: 'Bisa', 'tidak-bisa': 'Tidak bisa, atau lebih lama' },
    fhir: skilas(
      '2.1',
      'Tes Berdiri di kursi: Berdiri dari kursi lima kali tanpa bantuan tangan. Apakah orang tersebut dapat berdiri dari kursi utuh sebanyak lima kali dalam 14 detik?',
      { yes: ['bisa'] },
    ),
  }),
  bbBerkurang: yesNo({
    ask: 'Apakah berat badan turun lebih dari 3 kg dalam 3 bulan, atau baju jadi longgar?',
    label: 'SKILAS berat badan turun',
    fhir: skilas(
      '3.1',
      'Apakah berat badan Anda berkurang >3 kg dalam 3 bulan terakhir atau pakaian menjadi lebih longgar?',
    ),
  }),
  sulitMakan: yesNo({
    ask: 'Apakah nafsu makan hilang, atau sulit makan?',
    label: 'SKILAS nafsu makan hilang atau sulit makan',
    fhir: skilas(
      '3.2',
      'Apakah Anda hilang nafsu makan Atau mengalami kesulitan makan (misal batuk atau tersedak saat makan, menggunakan selang makan/sonde)?',
    ),
  }),
  lila: {
    ...lilaIbu.questions.lila,
    fhir: skilas('3.3', 'Apakah ukuran lingkar lengan atas (LiLA) <21 cm?', {
      yes: { below: lilaLansia.value },
    }),
  },
  masalahMata: yesNo({
    ask: 'Apakah ada masalah mata (sulit melihat jauh, sulit membaca), sakit mata, atau sedang berobat darah tinggi atau kencing manis?',
    label: 'SKILAS masalah mata',
    fhir: skilas(
      '4.1',
      'Apakah Anda mengalami masalah pada mata: kesulitan melihat jauh, membaca, penyakit mata, atau sedang dalam pengobatan medis (diabetes, tekanan darah tinggi)?',
    ),
  }),
  hitungJari: whenAsked(
    choice({
      ask: 'Tes hitung jari 3 kali',
      label: 'SKILAS tes melihat',
      options: { benar: 'Benar semua', salah: 'Ada yang salah' },
      fhir: skilas('4.2', 'Tes Melihat : Apakah jawaban hitung jari benar dalam 3 kali berturut turut?', {
        yes: ['benar'],
      }),
    }),
  ),
  bisikKanan: bisik('kanan'),
  bisikKiri: bisik('kiri'),
  sedih: yesNo({
    ask: 'Dalam 2 minggu ini, apakah merasa sedih, tertekan, atau putus asa?',
    label: 'SKILAS sedih atau putus asa',
    seenBy: 'health',
  }),
  kurangMinat: yesNo({
    ask: 'Dalam 2 minggu ini, apakah kurang berminat atau kurang senang melakukan sesuatu?',
    label: 'SKILAS kurang minat',
    seenBy: 'health',
  }),
  covid19: whenAsked(
    yesNo({ ask: 'Apakah sudah mendapat imunisasi COVID-19?', label: 'Imunisasi COVID-19' }),
  ),
} satisfies Questions

export const kognitif = ['orientasi', 'ulangKata'] as const
export const gerak = ['berdiri'] as const
export const gizi = ['bbBerkurang', 'sulitMakan', 'lila'] as const
export const lihat = ['masalahMata', 'hitungJari'] as const
export const suasana = ['sedih', 'kurangMinat'] as const
export const tampak = [...kognitif, ...gerak, ...gizi, ...lihat, ...dengar] as const
