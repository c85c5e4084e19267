import type { Band } from './band.ts'

export const bulan24: Band = {
  id: 'bulan24',
  words: 'umur 18–24 bulan',
  passedAt: 24,
  items: [
    {
      id: 'jalanMantap',
      domain: 'motorik-kasar',
      ask: 'Apakah anak berjalan mantap, tidak sering terhuyung atau jatuh?',
      label: 'berjalan mantap',
    },
    {
      id: 'ambilJongkok',
      domain: 'motorik-kasar',
      ask: 'Apakah anak bisa membungkuk atau jongkok mengambil mainan, lalu berdiri lagi tanpa berpegangan?',
      label: 'jongkok mengambil mainan lalu berdiri',
    },
    {
      id: 'susunEmpat',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa menyusun kira-kira empat balok atau kotak tanpa roboh?',
      label: 'menyusun empat balok',
    },
    {
      id: 'mencoret',
      domain: 'motorik-halus',
      ask: 'Apakah anak bisa mencoret-coret kertas sendiri?',
      label: 'mencoret-coret',
    },
    {
      id: 'beberapaKata',
      domain: 'bahasa',
      ask: 'Selain memanggil orang tua, apakah anak mengucapkan paling sedikit tiga kata yang ada artinya?',
      label: 'tiga kata yang berarti',
    },
    {
      id: 'tunjukTubuh',
      domain: 'bahasa',
      ask: 'Bila ditanya, apakah anak bisa menunjuk salah satu bagian tubuhnya, misalnya hidung atau mata?',
      label: 'menunjuk bagian tubuh',
    },
    {
      id: 'makanSendok',
      domain: 'sosial',
      ask: 'Apakah anak bisa menyuap dengan sendok, walau masih tumpah?',
      label: 'menyuap dengan sendok',
    },
    {
      id: 'tiruPekerjaan',
      domain: 'sosial',
      ask: 'Apakah anak suka meniru pekerjaan di rumah, misalnya menyapu atau mengelap?',
      label: 'meniru pekerjaan rumah',
    },
  ],
  play: {
    'motorik-kasar': 'Ajak berjalan di halaman, naik tangga dituntun, dan mengambil bola di lantai.',
    'motorik-halus': 'Main menyusun balok lebih tinggi, mencoret, dan membuka lembar buku.',
    bahasa: 'Tanya nama benda dan bagian tubuh setiap hari, tambah satu kata pada ucapannya.',
    sosial: 'Biarkan menyuap sendiri dan ikut membantu pekerjaan ringan di rumah.',
  },
}
