import { cameBlocks, cardRecap, referredBlock, signsBlock, taughtBlock, yesNo } from './form.ts'
import type { Block } from './form.ts'

const groups = [
  ['bayi', 'Bayi 0–<6 bulan'],
  ['balita', 'Balita dan apras'],
] as const

const normal = (heading: string, id: string, good: string, other: string): Block => ({
  heading,
  cells: [
    [good, `${id}-normal`],
    [other, `${id}-lain`],
  ],
})

export const rekapBalita = cardRecap(6, {
  id: 'rekap-balita',
  title: 'Rekap R2: bayi, balita, dan anak prasekolah',
  short: 'Bayi, balita, prasekolah',
  blocks: [
    ...cameBlocks('r2', groups),
    {
      heading: 'Ceklis perkembangan',
      cells: [
        ['Lengkap', 'r2-ceklis-lengkap'],
        ['Tidak lengkap', 'r2-ceklis-tidak'],
      ],
    },
    {
      heading: 'Berat badan',
      cells: [
        ['Naik (N)', 'r2-bb-naik'],
        ['Tidak naik, BGM, atau di atas garis oranye', 'r2-bb-perlu'],
        ['Belum bisa dibandingkan', 'r2-bb-lain'],
      ],
    },
    normal('BB/U', 'r2-bbu', 'Normal', 'Tidak normal'),
    normal('PB/U atau TB/U', 'r2-tbu', 'Normal', 'Pendek, sangat pendek, tinggi'),
    normal('BB/PB atau BB/TB', 'r2-bbtb', 'Gizi baik', 'Lainnya'),
    normal('Lingkar kepala', 'r2-lk', 'Normal', 'Tidak normal'),
    normal('LiLA', 'r2-lila', 'Normal', 'Gizi kurang atau buruk'),
    signsBlock('r2'),
    yesNo('ASI eksklusif (0–<6 bulan)', 'r2-asi'),
    yesNo('MP-ASI sesuai (6 bulan ke atas)', 'r2-mpasi'),
    {
      heading: 'Pelayanan',
      cells: [
        ['Imunisasi', 'r2-imunisasi'],
        ['Vitamin A', 'r2-vit-a'],
        ['Obat cacing', 'r2-cacing'],
        ['MT pangan lokal', 'r2-mt'],
      ],
    },
    taughtBlock('r2'),
    { heading: 'Balita sakit', cells: [['Sakit', 'r2-sakit-ya']] },
    referredBlock('r2', groups),
  ],
})
