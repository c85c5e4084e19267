import type { Band } from './band.ts'

export const bulan6: Band = {
  id: 'bulan6',
  words: 'umur 3–6 bulan',
  passedAt: 6,
  items: [
    {
      id: 'berbalik',
      domain: 'motorik-kasar',
      ask: 'Apakah bayi bisa berguling sendiri dari telentang ke tengkurap atau sebaliknya?',
      label: 'berguling sendiri',
    },
    {
      id: 'dadaTerangkat',
      domain: 'motorik-kasar',
      ask: 'Saat tengkurap, apakah bayi mengangkat dada dengan bertumpu pada tangannya?',
      label: 'mengangkat dada saat tengkurap',
    },
    {
      id: 'kepalaTegak',
      domain: 'motorik-kasar',
      ask: 'Saat digendong tegak atau didudukkan, apakah kepalanya tegak dan tidak terkulai?',
      label: 'kepala tegak saat didudukkan',
    },
    {
      id: 'meraih',
      domain: 'motorik-halus',
      ask: 'Dekatkan mainan. Apakah bayi mengulurkan tangan untuk meraihnya?',
      label: 'meraih mainan',
    },
    {
      id: 'genggamMainan',
      domain: 'motorik-halus',
      ask: 'Apakah bayi bisa memegang mainan kecil beberapa saat?',
      label: 'memegang mainan beberapa saat',
    },
    {
      id: 'mainTangan',
      domain: 'motorik-halus',
      ask: 'Apakah bayi suka mempertemukan kedua tangannya, memandangi, atau memasukkannya ke mulut?',
      label: 'bermain dengan kedua tangannya',
    },
    {
      id: 'tertawa',
      domain: 'bahasa',
      ask: 'Apakah bayi tertawa keras atau memekik senang?',
      label: 'tertawa atau memekik senang',
    },
    {
      id: 'cariSuara',
      domain: 'bahasa',
      ask: 'Panggil dari samping tanpa terlihat. Apakah bayi mencari arah suara?',
      label: 'mencari arah suara',
    },
    {
      id: 'senyumMainan',
      domain: 'sosial',
      ask: 'Apakah bayi tersenyum atau bersemangat saat melihat mainan atau orang yang dikenal?',
      label: 'senang melihat mainan atau orang yang dikenal',
    },
    {
      id: 'perhatikanOrang',
      domain: 'sosial',
      ask: 'Apakah bayi memperhatikan orang yang lewat atau bergerak di dekatnya?',
      label: 'memperhatikan orang di dekatnya',
    },
  ],
  play: {
    'motorik-kasar': 'Taruh mainan di samping dan di depan bayi supaya ia berguling dan mengangkat dada.',
    'motorik-halus': 'Beri mainan ringan yang aman untuk diraih, digenggam, dan dipindahkan.',
    bahasa: 'Panggil namanya dari beberapa arah, balas tawa dan suaranya, ceritakan yang sedang dikerjakan.',
    sosial: 'Ajak bermain di depan cermin dan bersama keluarga, bergantian tersenyum.',
  },
}
