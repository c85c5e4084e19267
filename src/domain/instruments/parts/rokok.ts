import { choice } from '../../instrument/index.ts'

/** Grown people tell the posyandu whether they smoke; teenagers tell only health workers. */
export const rokokDewasa = {
  question: choice({
    ask: 'Merokok?',
    label: 'Merokok',
    options: { aktif: 'Merokok', pasif: 'Tidak, tetapi terkena asap', tidak: 'Tidak' },
  }),
  row: {
    id: 'rokok',
    of: 'rokok',
    when: 'aktif',
    words: 'Merokok, ajak ikut layanan berhenti merokok',
    teach: 'Jangan merokok di dalam rumah. Layanan berhenti merokok di puskesmas gratis.',
  },
} as const
