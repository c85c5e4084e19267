import type { Band } from './band.ts'

export const tahun6: Band = {
  id: 'tahun6',
  words: 'umur 5–6 tahun',
  passedAt: 72,
  items: [
    {
      id: 'jalanGaris',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa berjalan lurus menyusuri garis?',
      label: 'berjalan lurus menyusuri garis',
    },
    {
      id: 'satuKakiSepuluh',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa berdiri dengan satu kaki kira-kira sepuluh detik?',
      label: 'berdiri satu kaki sepuluh detik',
    },
    {
      id: 'tangkapBola',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa menangkap bola kecil dengan kedua tangan?',
      label: 'menangkap bola',
    },
    {
      id: 'gambarOrangLengkap',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa menggambar orang dengan enam bagian tubuh?',
      label: 'menggambar orang enam bagian',
    },
    {
      id: 'segiEmpat',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa meniru gambar segi empat?',
      label: 'meniru segi empat',
    },
    {
      id: 'pegangPensil',
      domain: 'motorik-halus',
      ask: 'Apakah anak memegang pensil dengan tiga jari untuk menulis atau menggambar?',
      label: 'memegang pensil dengan baik',
    },
    {
      id: 'lawanKata',
      domain: 'bahasa',
      ask: 'Apakah anak mengerti lawan kata, misalnya panas dan dingin?',
      label: 'mengerti lawan kata',
    },
    {
      id: 'jawabTepat',
      domain: 'bahasa',
      ask: 'Bila ditanya, apakah anak menjawab dengan kalimat yang sesuai?',
      label: 'menjawab dengan sesuai',
    },
    {
      id: 'hitungSepuluh',
      domain: 'bahasa',
      ask: 'Apakah anak bisa menghitung sampai sepuluh dan mengenal angka?',
      label: 'menghitung sampai sepuluh',
    },
    {
      id: 'banyakWarna',
      domain: 'bahasa',
      ask: 'Apakah anak mengenal bermacam warna?',
      label: 'mengenal bermacam warna',
    },
    {
      id: 'ikutAturan',
      domain: 'sosial',
      ask: 'Apakah anak bisa mengikuti aturan saat bermain bersama?',
      label: 'mengikuti aturan bermain',
    },
    {
      id: 'pakaianSendiri',
      domain: 'sosial',
      ask: 'Apakah anak berpakaian sendiri tanpa dibantu?',
      label: 'berpakaian tanpa dibantu',
    },
    {
      id: 'peduliTeman',
      domain: 'sosial',
      ask: 'Apakah anak peduli kepada temannya, misalnya menghibur yang sedih?',
      label: 'peduli kepada teman',
    },
  ],
  play: {
    'motorik-kasar': 'Ajak bermain bola, berjalan di garis, dan permainan halaman bersama teman.',
    'motorik-halus': 'Menggambar, menggunting, dan mewarnai; betulkan cara memegang pensil dengan sabar.',
    bahasa: 'Baca buku bersama, tanya jawab tentang isi cerita, bermain lawan kata dan berhitung.',
    sosial: 'Beri kesempatan memilih dan merapikan barangnya, ajari meminta maaf dan menolong.',
  },
}
