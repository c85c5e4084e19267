import { choice, type Questions } from '../../instrument/index.ts'

/**
 * The ten activities in the order of the form. The options of each stand from the most to the least able, so an option's
 * place counted from the end is its score.
 */
export const aksQuestions = {
  bab: choice({
    ask: 'Bagaimana buang air besarnya?',
    label: 'AKS 1 BAB',
    options: {
      terkendali: 'Terkendali, teratur',
      kadang: 'Kadang tidak tertahan (sekali seminggu)',
      'tidak-terkendali': 'Tidak tertahan, atau perlu pencahar',
    },
  }),
  bak: choice({
    ask: 'Bagaimana buang air kecilnya?',
    label: 'AKS 2 BAK',
    options: {
      terkendali: 'Terkendali',
      kadang: 'Kadang tidak tertahan (paling banyak sekali sehari)',
      'tidak-terkendali': 'Tidak tertahan, atau memakai kateter',
    },
  }),
  membersihkanDiri: choice({
    ask: 'Bagaimana mencuci muka, menyisir, dan menyikat gigi?',
    label: 'AKS 3 membersihkan diri',
    options: { mandiri: 'Sendiri', dibantu: 'Perlu dibantu' },
  }),
  wc: choice({
    ask: 'Bagaimana memakai WC: masuk, melepas dan memakai celana, membersihkan?',
    label: 'AKS 4 memakai WC',
    options: { mandiri: 'Sendiri', sebagian: 'Perlu dibantu sebagian', tergantung: 'Dibantu semua' },
  }),
  makan: choice({
    ask: 'Bagaimana makan dan minumnya?',
    label: 'AKS 5 makan dan minum',
    options: { mandiri: 'Sendiri', dibantu: 'Makanan perlu dipotongkan', 'tidak-bisa': 'Harus disuapi' },
  }),
  pindah: choice({
    ask: 'Bagaimana pindah dari tempat tidur ke kursi dan kembali?',
    label: 'AKS 6 pindah kursi/tempat tidur',
    options: {
      mandiri: 'Sendiri',
      'bantuan-ringan': 'Dibantu satu orang',
      'bantuan-banyak': 'Dibantu dua orang, bisa duduk',
      'tidak-bisa': 'Tidak bisa',
    },
  }),
  berjalan: choice({
    ask: 'Bagaimana berjalan di tempat yang rata?',
    label: 'AKS 7 berjalan',
    options: {
      mandiri: 'Sendiri, boleh pakai tongkat',
      'dibantu-satu': 'Jalan, dipegangi satu orang',
      'kursi-roda': 'Pakai kursi roda, digerakkan sendiri',
      'tidak-bisa': 'Tidak bisa',
    },
  }),
  berpakaian: choice({
    ask: 'Bagaimana berpakaian?',
    label: 'AKS 8 berpakaian',
    options: { mandiri: 'Sendiri', sebagian: 'Perlu dibantu sebagian', tergantung: 'Dibantu semua' },
  }),
  tangga: choice({
    ask: 'Bagaimana naik dan turun tangga?',
    label: 'AKS 9 naik turun tangga',
    options: { mandiri: 'Sendiri', dibantu: 'Perlu dibantu', 'tidak-bisa': 'Tidak bisa' },
  }),
  mandi: choice({
    ask: 'Bagaimana mandinya?',
    label: 'AKS 10 mandi',
    options: { mandiri: 'Sendiri', tergantung: 'Perlu dibantu' },
  }),
} satisfies Questions

export type AksKey = keyof typeof aksQuestions
export const aksKeys = [
  'bab',
  'bak',
  'membersihkanDiri',
  'wc',
  'makan',
  'pindah',
  'berjalan',
  'berpakaian',
  'tangga',
  'mandi',
] as const satisfies readonly AksKey[]
