import {
  cameBlocks,
  cardRecap,
  imtBlock,
  levelBlock,
  referredBlock,
  signsBlock,
  taughtBlock,
  waistBlock,
  yesNo,
} from './form.ts'

const groups = [
  ['6-14', '6–14 tahun'],
  ['15-18', '15–18 tahun'],
] as const

export const rekapRemaja = cardRecap(9, {
  id: 'rekap-remaja',
  title: 'Rekap R3: usia sekolah dan remaja',
  short: 'Usia sekolah dan remaja',
  blocks: [
    ...cameBlocks('r3', groups),
    imtBlock('IMT/U', 'r3'),
    waistBlock('Lingkar perut berisiko, 15 tahun ke atas', 'r3'),
    levelBlock('Tekanan darah', 'r3-td'),
    levelBlock('Gula darah', 'r3-gd'),
    yesNo('Remaja putri, Hb di bawah batas', 'r3-anemia'),
    signsBlock('r3'),
    { heading: 'HEEADSSS', cells: [['1 masalah atau lebih', 'r3-heeadsss-ya']] },
    taughtBlock('r3'),
    referredBlock('r3', groups),
  ],
})
