import { all, not, type EducateRule, type Finding, type ReferRule } from '../../instrument/index.ts'
import { ilp2023, triase, usulan } from '../sources.ts'
import { tdKeys } from './td-questions.ts'

/** What an age group's own cut-offs decide; what follows from it is the same for all who are not pregnant. */
export type TdFacts = {
  readonly tdTinggi: boolean | undefined
  readonly tdSangatTinggi: boolean | undefined
  readonly tdKeluhan: boolean | undefined
  readonly tdMeningkat: boolean | undefined
  readonly tdRendah: boolean | undefined
  readonly tdNormal: boolean | undefined
}
type TdKey = (typeof tdKeys)[number] | 'keluhanTd'

export const tdFrom = [...tdKeys, 'keluhanTd'] as const satisfies readonly TdKey[]

const gawat = (r: TdFacts) => all(r.tdSangatTinggi, r.tdKeluhan)
const hariIni = (r: TdFacts) =>
  gawat(r) !== true && (r.tdSangatTinggi === true || all(r.tdTinggi, r.tdKeluhan) === true)
const biasa = (r: TdFacts) => all(r.tdTinggi, not(gawat(r) === true || hariIni(r)))

export const tdFindings: readonly Finding<TdFacts, TdKey>[] = [
  {
    code: 'td-gawat',
    colour: 'merah',
    words: 'Tekanan darah sangat tinggi dan ada keluhan, hubungi bidan atau 119 sekarang',
    from: tdFrom,
    when: gawat,
    ...triase,
  },
  {
    code: 'td-hari-ini',
    colour: 'merah',
    words: 'Tekanan darah tinggi, perlu diperiksa hari ini',
    from: tdFrom,
    when: hariIni,
    ...triase,
  },
  {
    code: 'td-tinggi',
    colour: 'kuning',
    words: 'Tekanan darah tinggi, perlu diperiksa puskesmas',
    from: tdFrom,
    when: biasa,
    ...ilp2023,
  },
  {
    code: 'td-meningkat',
    colour: 'kuning',
    words: 'Tekanan darah mulai naik, diukur lagi bulan depan',
    from: tdFrom,
    when: r => r.tdMeningkat,
    ...ilp2023,
  },
  {
    code: 'td-rendah',
    colour: 'kuning',
    words: 'Tekanan darah rendah',
    from: tdFrom,
    when: r => r.tdRendah,
    ...usulan,
  },
  {
    code: 'td-normal',
    colour: 'hijau',
    words: 'Tekanan darah baik',
    from: tdFrom,
    when: r => r.tdNormal,
    ...ilp2023,
  },
]

export const tdRefer: readonly ReferRule<TdFacts, TdKey>[] = [
  {
    id: 'gawat-td',
    when: gawat,
    to: 'rs',
    unit: 'ugd',
    urgency: 'gawat',
    because: 'Tekanan darah sangat tinggi disertai keluhan berat',
    from: tdFrom,
    ...triase,
  },
  {
    id: 'rujuk-td-hari-ini',
    when: hariIni,
    to: 'puskesmas',
    unit: 'ptm',
    urgency: 'hari-ini',
    because: 'Tekanan darah sangat tinggi, atau tinggi disertai keluhan',
    from: tdFrom,
    ...triase,
  },
  {
    id: 'rujuk-td-tinggi',
    when: biasa,
    to: 'puskesmas',
    unit: 'ptm',
    urgency: '7-hari',
    because: 'Tekanan darah tinggi',
    from: tdFrom,
    ...ilp2023,
  },
]

export const tdEducate: readonly EducateRule<TdFacts, TdKey>[] = [
  {
    id: 'edukasi-td-tinggi',
    when: r => r.tdTinggi,
    text: 'Kurangi garam, jangan merokok, cukup tidur. Obat dari puskesmas diminum sesuai pesan, jangan berhenti sendiri.',
    from: tdFrom,
    ...ilp2023,
  },
  {
    id: 'edukasi-td-meningkat',
    when: r => r.tdMeningkat,
    text: 'Kurangi garam dan makanan asin, bergerak 30 menit setiap hari, ukur tekanan darah lagi setiap bulan.',
    from: tdFrom,
    ...ilp2023,
  },
  {
    id: 'edukasi-td-rendah',
    when: r => r.tdRendah,
    text: 'Cukup minum dan makan, bangun dari tidur pelan-pelan. Bila pusing, lemas, atau pingsan, segera ke puskesmas.',
    from: tdFrom,
    ...usulan,
  },
]
