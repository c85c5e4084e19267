import { cameBlocks, cardRecap, referredBlock, signsBlock, taughtBlock, yesNo } from './form.ts'
import type { Block } from './form.ts'

const groups = [
  ['bumil', 'Ibu hamil'],
  ['nifas', 'Nifas dan menyusui'],
] as const

const colours = (heading: string, id: string, red = 'Merah'): Block => ({
  heading,
  cells: [
    ['Hijau', `${id}-hijau`],
    [red, `${id}-merah`],
  ],
})

export const rekapIbu = cardRecap(3, {
  id: 'rekap-ibu',
  title: 'Rekap R1: ibu hamil, nifas, dan menyusui',
  short: 'Ibu hamil, nifas, menyusui',
  blocks: [
    ...cameBlocks('r1', groups),
    colours('Berat badan menurut kurva KIA', 'r1-bb'),
    colours('LiLA', 'r1-lila', 'Merah (KEK)'),
    colours('Tekanan darah', 'r1-td'),
    signsBlock('r1'),
    { heading: 'TTD/MMS', cells: [['Dapat', 'r1-ttd']] },
    yesNo('Minum TTD/MMS setiap hari', 'r1-minum-ttd'),
    { heading: 'PMT ibu hamil KEK', cells: [['Dapat', 'r1-pmt']] },
    yesNo('Makan PMT setiap hari', 'r1-makan-pmt'),
    yesNo('Ikut kelas ibu hamil', 'r1-kelas'),
    yesNo('Ibu nifas minum vitamin A', 'r1-vit-a'),
    yesNo('KB pasca salin', 'r1-kb'),
    taughtBlock('r1'),
    referredBlock('r1', groups),
  ],
})
