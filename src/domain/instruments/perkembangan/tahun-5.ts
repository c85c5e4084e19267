import type { Band } from './band.ts'

export const tahun5: Band = {
  id: 'tahun5',
  words: 'umur 4–5 tahun',
  passedAt: 60,
  items: [
    {
      id: 'satuKakiLama',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa berdiri dengan satu kaki kira-kira lima detik?',
      label: 'berdiri satu kaki lima detik',
    },
    {
      id: 'lompatSatuKaki',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa melompat-lompat dengan satu kaki?',
      label: 'melompat satu kaki',
    },
    {
      id: 'menari',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa menari atau senam mengikuti gerakan?',
      label: 'mengikuti gerakan senam',
    },
    {
      id: 'lingkaran',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa menggambar lingkaran?',
      label: 'menggambar lingkaran',
    },
    {
      id: 'tandaSilang',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa meniru gambar tanda tambah atau silang?',
      label: 'meniru tanda tambah',
    },
    {
      id: 'gambarOrang',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa menggambar orang dengan tiga bagian tubuh, misalnya kepala, badan, dan kaki?',
      label: 'menggambar orang tiga bagian',
    },
    {
      id: 'kancing',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa mengancingkan bajunya, atau memasang kancing boneka?',
      label: 'memasang kancing',
    },
    {
      id: 'mudahDimengerti',
      domain: 'bahasa',
      ask: 'Apakah ucapan anak mudah dimengerti oleh orang di luar rumah?',
      label: 'ucapan mudah dimengerti',
    },
    {
      id: 'namaLengkap',
      domain: 'bahasa',
      ask: 'Apakah anak bisa menyebut nama lengkapnya tanpa dibantu?',
      label: 'menyebut nama lengkap',
    },
    {
      id: 'bercerita',
      domain: 'bahasa',
      ask: 'Apakah anak suka bercerita atau bertanya tentang banyak hal?',
      label: 'suka bercerita dan bertanya',
    },
    {
      id: 'hitungEmpat',
      domain: 'bahasa',
      ask: 'Apakah anak bisa menghitung sampai empat benda?',
      label: 'menghitung empat benda',
    },
    {
      id: 'pakaiBajuSendiri',
      domain: 'sosial',
      ask: 'Apakah anak bisa berpakaian sendiri dengan sedikit bantuan?',
      label: 'berpakaian dengan sedikit bantuan',
    },
    {
      id: 'sikatGigi',
      domain: 'sosial',
      ask: 'Apakah anak bisa menyikat gigi sendiri, walau masih diawasi?',
      label: 'menyikat gigi sendiri',
    },
    {
      id: 'berpisah',
      domain: 'sosial',
      ask: 'Apakah anak bisa ditinggal ibunya sebentar, misalnya di PAUD, tanpa terus menangis?',
      label: 'tenang saat ditinggal sebentar',
    },
  ],
  play: {
    'motorik-kasar': 'Main engklek, lompat tali, dan senam bersama.',
    'motorik-halus': 'Menggambar lingkaran dan orang, menggunting dengan diawasi, memasang kancing.',
    bahasa: 'Dengarkan ceritanya sampai selesai, ajari berhitung dengan benda di rumah.',
    sosial: 'Beri tugas kecil setiap hari, latih menyikat gigi dan berpakaian, ikutkan PAUD.',
  },
}
