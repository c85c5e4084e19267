import {
  cameBlocks,
  cardRecap,
  imtBlock,
  levelBlock,
  referredBlock,
  signsBlock,
  taughtBlock,
  waistBlock,
} from './form.ts'
import type { Block } from './form.ts'

const groups = [
  ['dewasa', 'Dewasa'],
  ['lansia', 'Lansia'],
] as const

const score = (heading: string, id: string): Block => ({
  heading,
  cells: [
    ['Kurang dari 6', `${id}-rendah`],
    ['6 atau lebih', `${id}-tinggi`],
  ],
})

const skilas = (words: string, key: string): Block => ({
  heading: `SKILAS: ${words}`,
  cells: [
    ['Ya', `r4-skilas-${key}-ya`],
    ['Tidak', `r4-skilas-${key}-tidak`],
  ],
})

export const rekapDewasa = cardRecap(13, {
  id: 'rekap-dewasa',
  title: 'Rekap R4: usia dewasa dan lansia',
  short: 'Dewasa dan lansia',
  blocks: [
    ...cameBlocks('r4', groups),
    imtBlock('IMT', 'r4'),
    waistBlock('Lingkar perut berisiko', 'r4'),
    levelBlock('Tekanan darah', 'r4-td'),
    levelBlock('Gula darah', 'r4-gd'),
    signsBlock('r4'),
    score('SRQ-20', 'r4-srq'),
    { heading: 'SRQ-20, nomor 17', cells: [['Ya', 'r4-srq17-ya']] },
    score('PUMA (40 tahun ke atas)', 'r4-puma'),
    {
      heading: 'AKS',
      cells: [
        ['Mandiri (A)', 'r4-aks-M'],
        ['Ringan (B)', 'r4-aks-R'],
        ['Sedang (B)', 'r4-aks-S'],
        ['Berat (C)', 'r4-aks-B'],
        ['Total (C)', 'r4-aks-T'],
      ],
    },
    skilas('kognitif', 'kognitif'),
    skilas('gerak', 'gerak'),
    skilas('malnutrisi', 'malnutrisi'),
    skilas('pendengaran', 'dengar'),
    skilas('penglihatan', 'lihat'),
    skilas('depresi', 'depresi'),
    {
      heading: 'Imunisasi COVID-19 (lansia)',
      cells: [
        ['Sudah', 'r4-covid19-ya'],
        ['Belum', 'r4-covid19-tidak'],
      ],
    },
    taughtBlock('r4'),
    referredBlock('r4', groups),
  ],
})
