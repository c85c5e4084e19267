import { bayiBalitaApras } from '../instruments/bayi-balita-apras.ts'
import { gramsOf } from '../measures/weight-gain/index.ts'
import type { Screening } from '../records/history.ts'
import { childCards } from '../records/weighings.ts'
import { f1Classes, isBalita } from './ages.ts'
import { count, notKnown, split } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import { hasBook } from './kia-book.ts'
import type { PersonMonth } from './person-month.ts'

const s = count({
  id: 'skdn-s',
  words: 'S: sasaran balita',
  when: isBalita,
})

const k = count({
  id: 'skdn-k',
  words: 'K: punya KMS atau Buku KIA',
  within: s,
  when: m => hasBook(m) === true,
})
const bookUnknown = notKnown({
  id: 'skdn-k-belum',
  words: 'Kepemilikan Buku KIA belum dicatat',
  within: s,
  fact: hasBook,
})

const d = count({ id: 'skdn-d', words: 'D: ditimbang', within: s, when: m => m.gain() !== undefined })
const notWeighed = count({
  id: 'skdn-tidak-ditimbang',
  words: 'S − D: tidak ditimbang',
  within: s,
  when: m => m.gain() === undefined,
})

/** Weighed without a comparison that can be made (the exact birth date is missing) is O, so that D = N + T + O + B. */
const letterOf = (m: PersonMonth): 'N' | 'T' | 'O' | 'B' => m.gain()?.letter ?? 'O'
const letter = (of: 'N' | 'T' | 'O' | 'B', words: string): Count =>
  count({
    id: `skdn-${of.toLowerCase()}`,
    words: `${of}: ${words}`,
    within: d,
    when: m => letterOf(m) === of,
  })

const n = letter('N', 'naik')
const t = letter('T', 'tidak naik cukup')
const o = letter('O', 'bulan lalu tidak ditimbang')
const b = letter('B', 'baru pertama ditimbang')
const compared = count({
  id: 'skdn-d1',
  words: 'D′: ditimbang dan bisa dibandingkan (D − O − B)',
  within: d,
  when: m => letterOf(m) === 'N' || letterOf(m) === 'T',
})
const twice = count({
  id: 'skdn-2t',
  words: '2T: dua kali berturut-turut tidak naik cukup',
  within: t,
  when: m => m.gain()?.twoT === true,
})

const lineOf = (m: PersonMonth) => m.latest(bayiBalitaApras, r => r.tumbuh.facts.line)
const bgm = count({
  id: 'skdn-bgm',
  words: 'BGM: di bawah garis merah',
  within: d,
  when: m => lineOf(m) === 'bgm',
})
const noLine = count({
  id: 'skdn-garis-belum',
  words: 'Ditimbang, garis KMS belum dinilai',
  within: d,
  when: m => lineOf(m) === undefined,
})
const isWeighing = ({ instrument, answers: { bb } }: Screening): boolean =>
  childCards.has(instrument) && typeof bb === 'number' && gramsOf(bb) !== undefined
/** Where the weighing was that gave the letter; a pustu is no home, and whoever was ticked may be weighed at home after. */
const atHome = count({
  id: 'skdn-d-rumah',
  words: 'D: ditimbang di rumah',
  within: d,
  when: m => m.screenings.find(isWeighing)?.lokasi === 'rumah',
})

const whole: readonly Count[] = [
  s,
  k,
  bookUnknown,
  d,
  notWeighed,
  n,
  t,
  o,
  b,
  compared,
  twice,
  bgm,
  noLine,
  atHome,
]

export const skdnCounts: readonly Count[] = [
  ...whole,
  ...[s, k, d, notWeighed, n, t, o, b, twice, bgm].flatMap(c => split(c, f1Classes)),
]

const source = 'Formulir SKDN (F1) dan pemantauan pertumbuhan balita'
const monthly = { programme: 'skdn', cluster: 2, better: 'up', period: 'bulan', source } as const

const bookNotes =
  'K: menurut data warga, catatan yang berasal dari Buku KIA, atau kunjungan rumah; yang belum dicatat bukan tidak punya'

/** Section 5.3 of the domain document. */
export const skdnIndicators: readonly Indicator[] = [
  { id: 'd-s', words: 'D/S, partisipasi masyarakat', numerator: d, denominator: s, ...monthly },
  {
    id: 'k-s',
    words: 'K/S, liputan program',
    numerator: k,
    denominator: s,
    missing: bookUnknown,
    notes: bookNotes,
    ...monthly,
  },
  {
    id: 'd-k',
    words: 'D/K, kelangsungan penimbangan',
    numerator: d,
    denominator: k,
    missing: bookUnknown,
    notes: bookNotes,
    ...monthly,
  },
  { id: 'n-s', words: 'N/S, pencapaian program', numerator: n, denominator: s, ...monthly },
  { id: 'n-d', words: 'N/D, keberhasilan penimbangan', numerator: n, denominator: d, ...monthly },
  {
    id: 'n-d1',
    words: 'N/D′, naik di antara yang bisa dibandingkan',
    numerator: n,
    denominator: compared,
    notes: 'D′ = D − O − B',
    ...monthly,
  },
  {
    id: 't-d1',
    words: 'T/D′, tidak naik cukup',
    numerator: t,
    denominator: compared,
    ...monthly,
    better: 'down',
  },
  { id: '2t-d', words: '2T/D', numerator: twice, denominator: d, ...monthly, better: 'down' },
  {
    id: 'bgm-d',
    words: 'BGM/D',
    numerator: bgm,
    denominator: d,
    missing: noLine,
    ...monthly,
    better: 'down',
  },
]
