import type { Band } from './band.ts'

export const tahun3: Band = {
  id: 'tahun3',
  words: 'umur 2–3 tahun',
  passedAt: 36,
  items: [
    {
      id: 'naikTangga',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa naik tangga sendiri, boleh berpegangan?',
      label: 'naik tangga sendiri',
    },
    {
      id: 'tendangBola',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa menendang bola ke depan tanpa berpegangan?',
      label: 'menendang bola',
    },
    {
      id: 'berlari',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa berlari tanpa sering jatuh?',
      label: 'berlari',
    },
    {
      id: 'susunEnam',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa menyusun enam balok atau lebih?',
      label: 'menyusun enam balok',
    },
    {
      id: 'coretGaris',
      domain: 'motorik-halus',
      ask: 'Beri contoh satu garis. Apakah anak bisa menirukan coretan berbentuk garis?',
      label: 'meniru coretan garis',
    },
    {
      id: 'duaKata',
      domain: 'bahasa',
      ask: 'Apakah anak menggabungkan dua kata, misalnya "mau minum"?',
      label: 'menggabungkan dua kata',
    },
    {
      id: 'sebutGambar',
      domain: 'bahasa',
      ask: 'Tunjukkan gambar. Apakah anak bisa menyebut nama dua benda atau lebih?',
      label: 'menyebut nama gambar',
    },
    {
      id: 'lepasBaju',
      domain: 'sosial',
      ask: 'Apakah anak bisa melepas celana atau bajunya sendiri?',
      label: 'melepas pakaian sendiri',
    },
    {
      id: 'makanSendiri',
      domain: 'sosial',
      ask: 'Apakah anak makan sendiri tanpa banyak tumpah?',
      label: 'makan sendiri',
    },
  ],
  play: {
    'motorik-kasar': 'Main kejar-kejaran, menendang bola, dan naik tangga sambil dijaga.',
    'motorik-halus': 'Sediakan balok, kertas, dan krayon; tunjukkan cara membuat garis.',
    bahasa: 'Bercerita dari buku bergambar, tanya "ini apa?", jawab dengan kalimat pendek yang benar.',
    sosial: 'Beri waktu anak makan dan melepas pakaian sendiri, ajak bermain dengan anak lain.',
  },
}
