import { choice, whenAsked, yesNo, type Questions } from '../../instrument/index.ts'
import { lilaIbu } from './lila.ts'

const bisik = (sisi: 'kanan' | 'kiri') =>
  choice({
    ask: `Tes bisik, telinga ${sisi}: apakah katanya bisa ditirukan?`,
    label: `SKILAS tes bisik ${sisi}`,
    options: {
      bisa: 'Bisa',
      'tidak-bisa': 'Tidak bisa',
      'tidak-dapat-dilakukan': 'Tes tidak dapat dilakukan',
    },
  })

/**
 * Each asks in the natural way, and each answer says for itself whether there is a problem. The paper's bare Ya/Tidak
 * turns round from one row to the next.
 */
export const skilasQuestions = {
  orientasi: choice({
    ask: 'Tanyakan: tanggal berapa sekarang? Kita sedang di mana?',
    label: 'SKILAS orientasi waktu dan tempat',
    hint: 'Sebelumnya minta mengingat tiga kata: bunga, pintu, nasi.',
    options: { benar: 'Keduanya benar', salah: 'Salah satu atau dua-duanya salah' },
  }),
  ulangKata: choice({
    ask: 'Minta mengulang tiga kata tadi',
    label: 'SKILAS ulang tiga kata',
    options: { bisa: 'Ketiganya disebut', 'tidak-bisa': 'Tidak lengkap' },
  }),
  berdiri: choice({
    ask: 'Minta berdiri dari kursi 5 kali dengan tangan dilipat, dalam 14 detik',
    label: 'SKILAS berdiri dari kursi',
    options: { bisa: 'Bisa', 'tidak-bisa': 'Tidak bisa, atau lebih lama' },
  }),
  bbBerkurang: yesNo({
    ask: 'Apakah berat badan turun lebih dari 3 kg dalam 3 bulan, atau baju jadi longgar?',
    label: 'SKILAS berat badan turun',
  }),
  sulitMakan: yesNo({
    ask: 'Apakah nafsu makan hilang, atau sulit makan?',
    label: 'SKILAS nafsu makan hilang atau sulit makan',
  }),
  lila: lilaIbu.questions.lila,
  masalahMata: yesNo({
    ask: 'Apakah ada masalah mata (sulit melihat jauh, sulit membaca), sakit mata, atau sedang berobat darah tinggi atau kencing manis?',
    label: 'SKILAS masalah mata',
  }),
  hitungJari: whenAsked(
    choice({
      ask: 'Tes hitung jari 3 kali',
      label: 'SKILAS tes melihat',
      options: { benar: 'Benar semua', salah: 'Ada yang salah' },
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
export const dengar = ['bisikKanan', 'bisikKiri'] as const
export const suasana = ['sedih', 'kurangMinat'] as const
export const tampak = [...kognitif, ...gerak, ...gizi, ...lihat, ...dengar] as const
