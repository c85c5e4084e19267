import type { Band } from './band.ts'

export const bulan12: Band = {
  id: 'bulan12',
  words: 'umur 9–12 bulan',
  passedAt: 12,
  items: [
    {
      id: 'bangkitBerdiri',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa bangkit ke posisi berdiri dengan berpegangan pada kursi atau meja?',
      label: 'bangkit berdiri dengan berpegangan',
    },
    {
      id: 'berdiriPegangan',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa bertahan berdiri sambil berpegangan kira-kira setengah menit?',
      label: 'berdiri berpegangan setengah menit',
    },
    {
      id: 'jalanDituntun',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa melangkah bila dituntun atau sambil merambat?',
      label: 'melangkah dituntun atau merambat',
    },
    {
      id: 'jepitJari',
      domain: 'motorik-halus',
      ask: 'Apakah anak mengambil benda sekecil butir nasi dengan ibu jari dan telunjuk?',
      label: 'menjepit benda kecil dengan dua jari',
    },
    {
      id: 'masukWadah',
      domain: 'motorik-halus',
      ask: 'Apakah anak suka memasukkan dan mengeluarkan mainan dari wadah?',
      label: 'memasukkan mainan ke wadah',
    },
    {
      id: 'tiruBunyi',
      domain: 'bahasa',
      ask: 'Apakah anak mencoba menirukan bunyi atau kata yang didengarnya?',
      label: 'menirukan bunyi',
    },
    {
      id: 'duaSukuKata',
      domain: 'bahasa',
      ask: 'Apakah anak mengucapkan dua suku kata yang sama, misalnya "mama", walau belum jelas artinya?',
      label: 'mengucapkan "mama" atau sejenisnya',
    },
    {
      id: 'mengertiJangan',
      domain: 'bahasa',
      ask: 'Apakah anak mengerti kata sederhana, misalnya "jangan", "sini", atau "dadah"?',
      label: 'mengerti kata sederhana',
    },
    {
      id: 'tunjukMau',
      domain: 'sosial',
      ask: 'Apakah anak mengulurkan tangan atau badan ke benda yang diinginkannya?',
      label: 'menyatakan keinginan dengan gerakan',
    },
    {
      id: 'dekatKeluarga',
      domain: 'sosial',
      ask: 'Apakah anak mengenali anggota keluarga dan mencari mereka saat bertemu orang asing?',
      label: 'mengenali anggota keluarga',
    },
  ],
  play: {
    'motorik-kasar':
      'Latih berdiri berpegangan dan berjalan merambat di tempat aman, tuntun kedua tangannya.',
    'motorik-halus': 'Main memasukkan benda ke wadah dan mengambil potongan kecil makanan, selalu ditunggui.',
    bahasa:
      'Sebut nama benda berulang-ulang, minta anak menirukan, beri perintah pendek seperti "ambil bola".',
    sosial: 'Ajari dadah dan salim, ajak bertemu tetangga sambil tetap didampingi.',
  },
}
