import { all, crosses, mayBeUnknown, multi, optional, threshold } from '../../instrument/index.ts'
import type { Context, Provenance } from '../../instrument/index.ts'
import type { TidakTahu } from '../../instrument/question.ts'

/** The columns of the e-PPGBM sheet are WHO's eight groups; the least number of them stands in no form. */
const beragam: Provenance = {
  source: 'WHO/UNICEF 2021, indikator makan bayi dan anak: paling sedikit 5 dari 8 kelompok; perlu disahkan',
  confidence: 'D',
  validFrom: '2021-04-12',
  signOff: 'belum',
}

/** The eighth group is mother's milk, which has a question of its own. */
export const kelompokMakanan = {
  sereal: 'Nasi, bubur, roti, mi, kentang, atau umbi',
  kacang: 'Kacang, tahu, atau tempe',
  susu: 'Susu, keju, atau yoghurt',
  daging: 'Daging, ayam, ikan, atau hati',
  telur: 'Telur',
  vita: 'Sayur hijau, wortel, labu, pepaya, atau mangga',
  lain: 'Sayur dan buah lain',
} as const
const groups = Object.keys(kelompokMakanan)

const baduta = { ageMonths: 12 }
const palingSedikit = threshold({
  id: 'anak-kelompok-makan',
  words: 'Makanan kurang beragam bila sejak kemarin dimakan',
  value: 5,
  unit: 'dari 8 kelompok',
  compare: '<',
  step: 1,
  reach: x => ({ answers: { asiLanjut: false, kelompokMakan: groups.slice(0, x) }, who: baduta }),
  ...beragam,
})
const mulai = threshold({
  id: 'anak-kelompok-makan-mulai',
  words: 'Kelompok makanan ditanyakan mulai umur',
  value: 6,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { ageMonths: x } }),
  ...beragam,
})
const sebelum = threshold({
  id: 'anak-kelompok-makan-sebelum',
  words: 'Kelompok makanan ditanyakan sebelum umur',
  value: 24,
  unit: 'bulan',
  compare: '<',
  step: 1,
  reach: x => ({ who: { ageMonths: x } }),
  ...beragam,
})

type Eaten = {
  readonly asiLanjut?: boolean | TidakTahu | undefined
  readonly kelompokMakan?: readonly string[] | TidakTahu | undefined
}

/** Whether less was eaten than the least; where nobody knows of the milk, only if it makes no difference. */
function kurang({ asiLanjut, kelompokMakan }: Eaten, c: Context): boolean | undefined {
  if (kelompokMakan === undefined || kelompokMakan === 'tidak-tahu') return undefined
  const eaten = kelompokMakan.length
  const least = crosses(palingSedikit, eaten + (asiLanjut === true ? 1 : 0), c)
  const most = crosses(palingSedikit, eaten + (asiLanjut === false ? 0 : 1), c)
  return least === most ? least : undefined
}

/** Minimum dietary diversity, 6–23 months: what e-PPGBM asks for, and one sentence of advice. It sends nobody. */
export const kelompokMakan = {
  questions: {
    kelompokMakan: optional(
      mayBeUnknown(
        multi({
          ask: 'Sejak kemarin, apa saja yang dimakan anak?',
          label: 'Kelompok makanan sejak kemarin',
          options: kelompokMakanan,
        }),
      ),
    ),
  },
  thresholds: [mulai, sebelum, palingSedikit],
  askOnlyIf: {
    kelompokMakan: (_: unknown, c: Context) =>
      all(crosses(mulai, c.who.ageMonths, c), crosses(sebelum, c.who.ageMonths, c)),
  },
  derive: (a: Eaten, c: Context) => ({ makanKurangBeragam: kurang(a, c) }),
  edukasi: {
    id: 'edukasi-makan-beragam',
    text: 'Tambah ragam makanan setiap hari: makanan pokok, telur, ikan atau ayam, tahu atau tempe, sayur, dan buah.',
    from: ['kelompokMakan', 'asiLanjut'],
    ...beragam,
  },
} as const
