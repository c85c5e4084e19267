import type { Band } from './band.ts'

export const tahun4: Band = {
  id: 'tahun4',
  words: 'umur 3–4 tahun',
  passedAt: 48,
  items: [
    {
      id: 'satuKaki',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa berdiri dengan satu kaki kira-kira dua detik?',
      label: 'berdiri satu kaki sebentar',
    },
    {
      id: 'lompatDuaKaki',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa melompat dengan kedua kaki terangkat bersamaan?',
      label: 'melompat dua kaki',
    },
    {
      id: 'kayuh',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa mengayuh sepeda roda tiga, atau naik tangga dengan kaki bergantian?',
      label: 'mengayuh atau naik tangga bergantian kaki',
    },
    {
      id: 'garisLurus',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa menggambar garis lurus?',
      label: 'menggambar garis lurus',
    },
    {
      id: 'susunDelapan',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa menyusun delapan balok?',
      label: 'menyusun delapan balok',
    },
    {
      id: 'bukaLembar',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa membuka halaman buku satu per satu?',
      label: 'membuka halaman satu per satu',
    },
    {
      id: 'tigaKata',
      domain: 'bahasa',
      ask: 'Apakah anak bicara dengan kalimat tiga kata atau lebih?',
      label: 'kalimat tiga kata',
    },
    {
      id: 'namaUmur',
      domain: 'bahasa',
      ask: 'Apakah anak bisa menyebut nama dan umurnya?',
      label: 'menyebut nama dan umur',
    },
    {
      id: 'warna',
      domain: 'bahasa',
      ask: 'Apakah anak mengenal dua warna atau lebih?',
      label: 'mengenal dua warna',
    },
    {
      id: 'mengertiLetak',
      domain: 'bahasa',
      ask: 'Apakah anak mengerti "di atas", "di bawah", dan "di depan"?',
      label: 'mengerti letak',
    },
    {
      id: 'cuciTangan',
      domain: 'sosial',
      ask: 'Apakah anak bisa mencuci dan mengeringkan tangannya sendiri?',
      label: 'mencuci tangan sendiri',
    },
    {
      id: 'pakaiBaju',
      domain: 'sosial',
      ask: 'Apakah anak bisa memakai celana atau sandalnya sendiri?',
      label: 'memakai celana atau sandal sendiri',
    },
    {
      id: 'mainBersama',
      domain: 'sosial',
      ask: 'Apakah anak mau bermain bersama anak lain dan mengikuti aturan sederhana?',
      label: 'bermain bersama anak lain',
    },
  ],
  play: {
    'motorik-kasar': 'Ajak melompat, berdiri satu kaki, dan bersepeda roda tiga.',
    'motorik-halus': 'Menggambar garis, menyusun balok tinggi, melipat dan merobek kertas.',
    bahasa: 'Minta anak bercerita, sebut warna dan letak benda, ajari nama lengkap dan umurnya.',
    sosial: 'Biasakan cuci tangan dan berpakaian sendiri, main bergiliran dengan teman.',
  },
}
