import type { Band } from './band.ts'

export const bulan9: Band = {
  id: 'bulan9',
  words: 'umur 6–9 bulan',
  passedAt: 9,
  items: [
    {
      id: 'dudukMandiri',
      domain: 'motorik-kasar',
      ask: 'Apakah bayi bisa duduk sendiri tanpa bersandar dan tanpa dipegang?',
      label: 'duduk sendiri tanpa bersandar',
    },
    {
      id: 'tumpuKaki',
      domain: 'motorik-kasar',
      ask: 'Pegang di bawah ketiaknya. Apakah kedua kakinya ikut menapak menahan berat badan?',
      label: 'kaki menapak saat diberdirikan',
    },
    {
      id: 'majuSendiri',
      domain: 'motorik-kasar',
      ask: 'Apakah bayi bisa maju sendiri ke mainan dengan merayap, merangkak, atau mengesot?',
      label: 'maju sendiri ke mainan',
    },
    {
      id: 'pindahTangan',
      domain: 'motorik-halus',
      ask: 'Apakah bayi memindahkan mainan dari tangan satu ke tangan yang lain?',
      label: 'memindahkan mainan antar-tangan',
    },
    {
      id: 'duaBenda',
      domain: 'motorik-halus',
      ask: 'Beri satu mainan untuk tiap tangan. Apakah keduanya dipegang bersamaan?',
      label: 'memegang dua mainan bersamaan',
    },
    {
      id: 'raupKecil',
      domain: 'motorik-halus',
      ask: 'Apakah bayi bisa meraup benda kecil, misalnya potongan biskuit, dengan jari-jarinya?',
      label: 'meraup benda kecil',
    },
    {
      id: 'cariJatuh',
      domain: 'motorik-halus',
      ask: 'Jatuhkan mainannya. Apakah bayi melihat ke arah jatuhnya?',
      label: 'mencari mainan yang jatuh',
    },
    {
      id: 'mengoceh',
      domain: 'bahasa',
      ask: 'Apakah bayi mengoceh berulang, misalnya "mamama" atau "dadada"?',
      label: 'mengoceh berulang',
    },
    {
      id: 'menolehNama',
      domain: 'bahasa',
      ask: 'Apakah bayi menoleh bila namanya dipanggil dengan suara biasa?',
      label: 'menoleh saat dipanggil',
    },
    {
      id: 'makanSendiri',
      domain: 'sosial',
      ask: 'Apakah bayi bisa memegang biskuit dan memakannya sendiri?',
      label: 'makan biskuit sendiri',
    },
    {
      id: 'cilukBa',
      domain: 'sosial',
      ask: 'Apakah bayi senang diajak main ciluk ba atau tepuk tangan?',
      label: 'senang main ciluk ba',
    },
    {
      id: 'bedakanOrang',
      domain: 'sosial',
      ask: 'Apakah bayi bersikap lain kepada orang yang belum dikenal?',
      label: 'membedakan orang yang dikenal',
    },
  ],
  play: {
    'motorik-kasar':
      'Dudukkan bayi di lantai beralas dengan mainan di sekelilingnya, biarkan ia merayap mengambilnya.',
    'motorik-halus':
      'Beri benda aman untuk dipegang dua tangan; biarkan ia mengambil potongan makanan dengan jarinya.',
    bahasa: 'Tirukan ocehannya, sebut nama orang dan benda, panggil namanya.',
    sosial: 'Main ciluk ba dan tepuk tangan setiap hari, biarkan ia makan sendiri walau berantakan.',
  },
}
