import { all, any, choice, crosses, instrument, not, threshold } from '../instrument/index.ts'
import { isAdult, isSchoolAge, screeningFrom } from './ages.ts'
import { is2025 } from './edition.ts'
import { kartu2025, usulan } from './sources.ts'

const seberapa = {
  'tidak-pernah': 'Tidak pernah',
  'beberapa-hari': 'Beberapa hari, kurang dari seminggu',
  'lebih-seminggu': 'Lebih dari seminggu',
  'hampir-tiap-hari': 'Hampir setiap hari',
} as const
type Seberapa = keyof typeof seberapa
const tingkat = Object.keys(seberapa) as Seberapa[] // of an object literal, which has no other keys

const tanya = (ask: string, label: string, hint?: string) =>
  choice({ ask, label, options: seberapa, seenBy: 'health', ...(hint === undefined ? {} : { hint }) })

const murung = ['minat', 'murung'] as const
const cemas = ['gelisah', 'khawatir'] as const

/** The number of an answer is its place in the list: 0 to 3. Half a pair has no sum. */
function sum(...answers: readonly (Seberapa | undefined)[]): number | undefined {
  let total = 0
  for (const answer of answers) {
    if (answer === undefined) return undefined
    total += tingkat.indexOf(answer)
  }
  return total
}

const most = tingkat.length - 1
/** Two answers that add up to x. */
const pair = ([first, second]: readonly [string, string], x: number) => ({
  answers: {
    [first]: tingkat[Math.min(x, most)] ?? 'tidak-pernah',
    [second]: tingkat[Math.max(x - most, 0)] ?? 'tidak-pernah',
  },
  policy: { edition: 'kb-2025' as const },
})

const cutOff = { value: 3, unit: 'angka', compare: '>=', step: 1 } as const
const rujukMurung = threshold({
  id: 'perasaan-murung-rujuk',
  words: 'Kurang minat dan murung: jumlah angka dua jawaban',
  ...cutOff,
  reach: x => pair(murung, x),
  ...kartu2025,
})
const rujukCemas = threshold({
  id: 'perasaan-cemas-rujuk',
  words: 'Gelisah dan khawatir: jumlah angka dua jawaban',
  ...cutOff,
  reach: x => pair(cemas, x),
  ...kartu2025,
})

const from = [...murung, ...cemas]

/**
 * Section 2.0.11, edition 2025 in place of SRQ-20. Four questions on the last two weeks in two pairs; the total is no cut-off.
 * It does not ask for thoughts of dying, so it cannot find them. Every answer is confidential.
 */
export const perasaan4 = instrument({
  id: 'perasaan-4',
  title: 'Perasaan dua minggu ini',
  form: 'Kartu bantu edisi 2025: 4 pertanyaan perasaan',
  appliesTo: who =>
    isAdult(who) ||
    (isSchoolAge(who) && who.sex === 'P' && who.ageYears >= screeningFrom.perasaanRemajaPutri),
  offeredIf: is2025,
  typical: { ageYears: 35 },
  questions: {
    minat: tanya(
      'Dua minggu ini, seberapa sering kurang bersemangat atau tidak menikmati yang biasanya disukai?',
      'Perasaan 1 kurang minat',
      'Sebaiknya diisi sendiri, di tempat yang tenang. Tunda bila sedang kesakitan atau keadaan gawat.',
    ),
    murung: tanya('Seberapa sering merasa murung, sedih, atau putus asa?', 'Perasaan 2 murung'),
    gelisah: tanya('Seberapa sering merasa gugup, cemas, atau gelisah?', 'Perasaan 3 gelisah'),
    khawatir: tanya('Seberapa sering sulit berhenti khawatir?', 'Perasaan 4 khawatir'),
  },
  sections: [{ id: 'perasaan', title: 'Perasaan dua minggu terakhir', langkah: 4, questions: from }],
  thresholds: [rujukMurung, rujukCemas],
  derive: (a, c) => {
    const angkaMurung = sum(a.minat, a.murung)
    const angkaCemas = sum(a.gelisah, a.khawatir)
    return {
      angkaMurung,
      angkaCemas,
      perasaanMurung: crosses(rujukMurung, angkaMurung, c),
      perasaanCemas: crosses(rujukCemas, angkaCemas, c),
    }
  },
})({
  findings: [
    {
      code: 'perasaan-perlu-bicara',
      colour: 'kuning',
      words: 'Perasaannya perlu dibicarakan dengan nakes',
      from,
      when: r => any(r.perasaanMurung, r.perasaanCemas),
      ...kartu2025,
    },
    {
      code: 'perasaan-baik',
      colour: 'hijau',
      words: 'Tidak tampak beban perasaan hari ini',
      from,
      when: r => all(not(r.perasaanMurung), not(r.perasaanCemas)),
      ...kartu2025,
    },
  ],
  refer: [
    {
      id: 'rujuk-perasaan',
      when: r => any(r.perasaanMurung, r.perasaanCemas),
      to: 'puskesmas',
      unit: 'jiwa',
      urgency: '7-hari',
      because: 'Perasaannya perlu pemeriksaan lanjutan',
      from,
      ...kartu2025,
    },
  ],
  educate: [
    {
      id: 'edukasi-perasaan',
      when: r => all(not(r.perasaanMurung), not(r.perasaanCemas)),
      text: 'Tidur cukup, bergerak, dan bercerita kepada orang yang dipercaya. Bila terasa berat, datang ke puskesmas kapan saja.',
      from,
      ...usulan,
    },
  ],
})
