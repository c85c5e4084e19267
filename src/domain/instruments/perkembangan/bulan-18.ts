import type { Band } from './band.ts'

export const bulan18: Band = {
  id: 'bulan18',
  words: 'umur 12–18 bulan',
  passedAt: 18,
  items: [
    {
      id: 'berdiriSendiri',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa berdiri sendiri tanpa berpegangan?',
      label: 'berdiri tanpa berpegangan',
    },
    {
      id: 'jalanSendiri',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa berjalan beberapa langkah sendiri?',
      label: 'berjalan sendiri',
    },
    {
      id: 'susunDua',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa menaruh satu balok atau kotak di atas yang lain?',
      label: 'menyusun dua balok',
    },
    {
      id: 'pegangAlatTulis',
      domain: 'motorik-halus',
      ask: 'Bila diberi krayon dan kertas, apakah anak mencoba mencoret?',
      label: 'mencoba mencoret',
    },
    {
      id: 'panggilOrangTua',
      domain: 'bahasa',
      ask: 'Apakah anak memanggil ibu atau ayahnya dengan sebutan yang tepat?',
      label: 'memanggil ibu atau ayah',
    },
    {
      id: 'turutiPerintah',
      domain: 'bahasa',
      ask: 'Apakah anak mengikuti perintah pendek, misalnya "ambil bola" atau "beri ibu"?',
      label: 'mengikuti perintah pendek',
    },
    {
      id: 'tunjukTanpaTangis',
      domain: 'sosial',
      ask: 'Apakah anak menunjukkan yang diinginkannya tanpa menangis, misalnya dengan menunjuk atau menarik tangan ibu?',
      label: 'menunjukkan keinginan tanpa menangis',
    },
    {
      id: 'minumGelas',
      domain: 'sosial',
      ask: 'Apakah anak bisa minum dari gelas yang dipegangnya sendiri?',
      label: 'minum dari gelas sendiri',
    },
  ],
  play: {
    'motorik-kasar': 'Beri ruang aman untuk berjalan tanpa alas kaki, ajak mendorong atau menarik mainan.',
    'motorik-halus': 'Main menyusun balok atau kotak bekas, sediakan krayon dan kertas untuk mencoret.',
    bahasa: 'Bacakan buku bergambar, sebut nama benda, minta anak mengambilkan sesuatu.',
    sosial: 'Biarkan anak minum dari gelas dan mencoba makan sendiri, puji usahanya.',
  },
}
