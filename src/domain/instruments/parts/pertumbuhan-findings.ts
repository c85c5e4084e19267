import type { Colour, Finding } from '../../instrument/index.ts'
import type { Provenance } from '../../instrument/rule.ts'
import { garisKms, garisOranye, who2006 } from '../../measures/growth/sources.ts'
import { gramWords } from '../../measures/weight-gain/index.ts'
import type { GrowthKey } from '../../measures/weight-gain/index.ts'
import { kia2023, permenkes2020, triase } from '../sources.ts'
import type { Pertumbuhan } from './pertumbuhan.ts'

type Read = { readonly tumbuh: Pertumbuhan }
type Key = GrowthKey | 'bbKiaBulanLalu' | 'ntPutusan'
type Rule = Finding<Read, Key>

const timbang = ['bb', 'bbKiaBulanLalu', 'ntPutusan'] as const

/** Nothing is praised while the figures are to be taken again. */
const isTrusted = ({ tumbuh }: Read): boolean => tumbuh.facts.implausible !== true

/** Weight gain, in grams. O and B are no result: they stand in the line for the KIA book. */
export const gainFindings: readonly Rule[] = [
  {
    code: 'bb-2t',
    colour: 'merah',
    words: r =>
      `Berat dua kali berturut-turut belum naik cukup, perlu diperiksa${gramWords(r.tumbuh.gain, 'T')}`,
    from: timbang,
    when: r => r.tumbuh.facts.twoT,
    ...kia2023,
  },
  {
    code: 'bb-t',
    colour: 'kuning',
    words: r => `Berat belum naik cukup${gramWords(r.tumbuh.gain, 'T')}`,
    from: timbang,
    when: r => r.tumbuh.facts.letter === 'T' && r.tumbuh.facts.twoT !== true,
    ...kia2023,
  },
  {
    code: 'bb-n',
    colour: 'hijau',
    words: r => `Berat naik${gramWords(r.tumbuh.gain, 'N')}`,
    from: timbang,
    // With swollen feet weight says nothing.
    when: r => r.tumbuh.facts.letter === 'N' && r.tumbuh.facts.oedema !== true && isTrusted(r),
    ...kia2023,
  },
]

const low: readonly string[] = ['bb-kurang', 'bb-sangat-kurang']

/** Where the weight lies on the KMS. */
export const lineFindings: readonly Rule[] = [
  {
    code: 'bb-bgm',
    colour: 'merah',
    words: 'Berat di bawah garis merah, perlu diperiksa hari ini',
    from: ['bb'],
    when: r => r.tumbuh.facts.line === 'bgm',
    ...garisKms,
  },
  {
    code: 'bb-atas-oranye',
    colour: 'kuning',
    words: 'Berat di atas garis oranye, perlu diperiksa',
    from: ['bb'],
    when: r => r.tumbuh.facts.line === 'oranye',
    ...garisOranye,
  },
  {
    code: 'bb-antara-garis',
    colour: 'hijau',
    words: 'Berat di antara garis merah dan garis oranye',
    from: ['bb'],
    when: r =>
      r.tumbuh.facts.line === 'normal' &&
      !r.tumbuh.facts.classes.some(code => low.includes(code)) &&
      isTrusted(r),
    ...kia2023,
  },
]

type Of = readonly [
  code: string,
  classes: readonly string[],
  colour: Colour,
  words: string,
  from: readonly GrowthKey[],
  source?: Provenance,
]

/** A class of the regulation, said as what a kader sees and does; the class itself is for health workers. */
const byClass: readonly Of[] = [
  [
    'bbu-sangat-kurang',
    ['bb-sangat-kurang'],
    'merah',
    'Berat sangat kurang menurut umur, perlu diperiksa hari ini',
    ['bb'],
    triase,
  ],
  ['bbu-kurang', ['bb-kurang'], 'kuning', 'Berat kurang menurut umur, perlu diperiksa', ['bb']],
  [
    'bbtb-sangat-kurang',
    ['gizi-buruk'],
    'merah',
    'Berat sangat kurang menurut panjang atau tinggi, perlu diperiksa hari ini',
    ['bb', 'tb'],
    triase,
  ],
  [
    'bbtb-kurang',
    ['gizi-kurang'],
    'kuning',
    'Berat kurang menurut panjang atau tinggi, perlu diperiksa',
    ['bb', 'tb'],
  ],
  [
    'bbtb-mulai-lebih',
    ['berisiko-gizi-lebih'],
    'kuning',
    'Berat mulai berlebih menurut panjang atau tinggi',
    ['bb', 'tb'],
  ],
  [
    'bbtb-lebih',
    ['gizi-lebih'],
    'kuning',
    'Berat berlebih menurut panjang atau tinggi, perlu diperiksa',
    ['bb', 'tb'],
  ],
  [
    'bbtb-sangat-lebih',
    ['obesitas'],
    'kuning',
    'Berat jauh berlebih menurut panjang atau tinggi, perlu diperiksa',
    ['bb', 'tb'],
  ],
  ['bbtb-sesuai', ['gizi-baik'], 'hijau', 'Berat sesuai panjang atau tinggi', ['bb', 'tb']],
  ['tbu-sangat-pendek', ['sangat-pendek'], 'kuning', 'Sangat pendek menurut umur, perlu diperiksa', ['tb']],
  ['tbu-pendek', ['pendek'], 'kuning', 'Pendek menurut umur, perlu diperiksa', ['tb']],
  ['tbu-sesuai', ['tinggi-normal'], 'hijau', 'Panjang atau tinggi sesuai umur', ['tb']],
  ['tbu-tinggi', ['tinggi'], 'hijau', 'Tinggi untuk umurnya', ['tb']],
  [
    'lk-tidak-sesuai',
    ['lk-kurang', 'lk-lebih'],
    'merah',
    'Lingkar kepala di luar garis, perlu diperiksa',
    ['lk'],
  ],
  ['lk-sesuai', ['lk-normal'], 'hijau', 'Lingkar kepala di dalam garis', ['lk']],
]

/** Below the red line the class says the same of the same weight: one of them is said. */
const sameAsRedLine = 'bbu-sangat-kurang'

export const classFindings: readonly Rule[] = byClass.map(
  ([code, classes, colour, words, from, source = permenkes2020]) => ({
    code,
    colour,
    words,
    from,
    when: r =>
      r.tumbuh.facts.classes.some(x => classes.includes(x)) &&
      !(code === sameAsRedLine && r.tumbuh.facts.line === 'bgm') &&
      (colour !== 'hijau' || isTrusted(r)),
    ...source,
  }),
)

export const againFinding: Finding<Read, 'bb' | 'tb'> = {
  code: 'ukur-ulang',
  colour: 'kuning',
  words: 'Ada hasil di luar yang masuk akal: ukur dan timbang sekali lagi',
  from: ['bb', 'tb'],
  when: r => r.tumbuh.facts.implausible,
  ...who2006,
}

export const oedemaFinding: Rule = {
  code: 'anak-bengkak-kaki',
  colour: 'merah',
  words: 'Bengkak di kedua kaki, perlu diperiksa hari ini',
  from: ['bengkakKaki'],
  when: r => r.tumbuh.facts.oedema,
  ...triase,
}
