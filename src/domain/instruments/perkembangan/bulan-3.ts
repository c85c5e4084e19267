import type { Band } from './band.ts'

export const bulan3: Band = {
  id: 'bulan3',
  words: 'umur 29 hari–3 bulan',
  passedAt: 3,
  items: [
    {
      id: 'angkatKepala',
      domain: 'motorik-kasar',
      ask: 'Saat ditengkurapkan, apakah bayi mengangkat kepalanya walau sebentar?',
      label: 'mengangkat kepala saat tengkurap',
    },
    {
      id: 'gerakSama',
      domain: 'motorik-kasar',
      ask: 'Saat telentang, apakah kedua tangan dan kedua kakinya bergerak sama lincah?',
      label: 'tangan dan kaki kanan-kiri bergerak sama',
    },
    {
      id: 'ikutiMata',
      domain: 'motorik-halus',
      ask: 'Gerakkan wajah atau benda berwarna pelan-pelan di depannya. Apakah matanya mengikuti?',
      label: 'mata mengikuti wajah atau benda',
    },
    {
      id: 'genggamJari',
      domain: 'motorik-halus',
      ask: 'Sentuhkan jari ke telapak tangannya. Apakah bayi menggenggam?',
      label: 'menggenggam jari',
    },
    {
      id: 'bersuara',
      domain: 'bahasa',
      ask: 'Selain menangis, apakah bayi suka bersuara, misalnya "aa" atau "oo"?',
      label: 'bersuara selain menangis',
    },
    {
      id: 'suaraKeras',
      domain: 'bahasa',
      ask: 'Apakah bayi kaget atau diam mendengarkan saat ada suara keras?',
      label: 'menanggapi suara keras',
    },
    {
      id: 'senyumBalas',
      domain: 'sosial',
      ask: 'Saat diajak bicara dan tersenyum, apakah bayi membalas senyum?',
      label: 'membalas senyum',
    },
    {
      id: 'tatapWajah',
      domain: 'sosial',
      ask: 'Apakah bayi menatap wajah ibu saat disusui atau digendong?',
      label: 'menatap wajah ibu',
    },
  ],
  play: {
    'motorik-kasar': 'Tengkurapkan bayi beberapa menit setiap hari saat ia bangun, selalu ditunggui.',
    'motorik-halus':
      'Gerakkan mainan berwarna pelan-pelan di depan matanya, biarkan ia menggenggam jari ibu.',
    bahasa: 'Ajak bayi bicara dan bernyanyi, tirukan suaranya, beri jeda supaya ia membalas.',
    sosial: 'Sering peluk, tatap matanya, dan tersenyum, terutama saat menyusui.',
  },
}
