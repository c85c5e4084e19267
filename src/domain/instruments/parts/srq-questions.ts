import { yesNo } from '../../instrument/index.ts'

const tanya = (ask: string, label: string, hint?: string) =>
  yesNo({ ask, label, seenBy: 'health', ...(hint === undefined ? {} : { hint }) })

/** Twenty questions on the last 30 days, in the order fixed by the Ministry. */
export const srqQuestions = {
  srq1: tanya(
    'Apakah Bapak/Ibu sering sakit kepala?',
    'SRQ 1 sakit kepala',
    'Sebaiknya diisi sendiri, di tempat yang tenang. Tunda bila sedang kesakitan atau keadaan gawat.',
  ),
  srq2: tanya('Apakah nafsu makan hilang?', 'SRQ 2 nafsu makan'),
  srq3: tanya('Apakah tidur tidak nyenyak?', 'SRQ 3 tidur'),
  srq4: tanya('Apakah mudah merasa takut?', 'SRQ 4 takut'),
  srq5: tanya('Apakah merasa cemas, tegang, atau khawatir?', 'SRQ 5 cemas'),
  srq6: tanya('Apakah tangan gemetar?', 'SRQ 6 gemetar'),
  srq7: tanya('Apakah pencernaan terganggu?', 'SRQ 7 pencernaan'),
  srq8: tanya('Apakah sulit berpikir jernih?', 'SRQ 8 berpikir jernih'),
  srq9: tanya('Apakah merasa tidak bahagia?', 'SRQ 9 tidak bahagia'),
  srq10: tanya('Apakah lebih sering menangis?', 'SRQ 10 menangis'),
  srq11: tanya('Apakah sulit menikmati kegiatan sehari-hari?', 'SRQ 11 sulit menikmati kegiatan'),
  srq12: tanya('Apakah sulit mengambil keputusan?', 'SRQ 12 keputusan'),
  srq13: tanya('Apakah pekerjaan sehari-hari terganggu atau terbengkalai?', 'SRQ 13 pekerjaan'),
  srq14: tanya(
    'Apakah merasa tidak mampu melakukan hal yang berguna dalam hidup?',
    'SRQ 14 tidak mampu berperan',
  ),
  srq15: tanya('Apakah kehilangan minat pada banyak hal?', 'SRQ 15 minat'),
  srq16: tanya('Apakah merasa tidak berharga?', 'SRQ 16 tidak berharga'),
  srq17: tanya('Apakah ada pikiran untuk mengakhiri hidup?', 'SRQ 17 mengakhiri hidup'),
  srq18: tanya('Apakah merasa lelah sepanjang waktu?', 'SRQ 18 lelah terus'),
  srq19: tanya('Apakah perut terasa tidak enak?', 'SRQ 19 perut'),
  srq20: tanya('Apakah mudah lelah?', 'SRQ 20 mudah lelah'),
}

export const srqKeys = [
  'srq1',
  'srq2',
  'srq3',
  'srq4',
  'srq5',
  'srq6',
  'srq7',
  'srq8',
  'srq9',
  'srq10',
  'srq11',
  'srq12',
  'srq13',
  'srq14',
  'srq15',
  'srq16',
  'srq17',
  'srq18',
  'srq19',
  'srq20',
] as const satisfies readonly (keyof typeof srqQuestions)[]
