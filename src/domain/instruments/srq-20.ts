import { all, crosses, instrument, not, threshold, yes } from '../instrument/index.ts'
import { screeningFrom } from './ages.ts'
import { is2023 } from './edition.ts'
import { srqKeys, srqQuestions } from './parts/srq-questions.ts'
import { ilp2023, triase, usulan } from './sources.ts'

const rujukSrq = threshold({
  id: 'srq-rujuk',
  words: 'SRQ-20: jumlah jawaban Ya',
  value: 6,
  unit: 'jawaban Ya',
  compare: '>=',
  step: 1,
  reach: x => ({ answers: Object.fromEntries(srqKeys.map((key, at) => [key, at < x])) }),
  ...ilp2023,
})

const ingin = ['srq17'] as const

type Hasil = {
  readonly srqTinggi: boolean | undefined
  readonly srqInginMengakhiriHidup: boolean | undefined
}
const rendah = (r: Hasil) => all(not(r.srqTinggi), not(r.srqInginMengakhiriHidup))

/** Section 2.0.10, back of form 11. Every answer is confidential: others at the posyandu see only that a midwife is needed. */
export const srq20 = instrument({
  id: 'srq-20',
  title: 'SRQ-20: kesehatan jiwa',
  form: 'Kartu Bantu 11, belakang: SRQ-20',
  appliesTo: who => who.ageYears >= screeningFrom.srq,
  offeredIf: is2023,
  typical: { ageYears: 35 },
  questions: srqQuestions,
  sections: [{ id: 'srq', title: 'Yang dirasakan 30 hari terakhir', langkah: 4, questions: srqKeys }],
  thresholds: [rujukSrq],
  derive: (a, c) => {
    const ya = srqKeys.filter(key => a[key] === true).length
    const lengkap = srqKeys.every(key => a[key] !== undefined)
    const cukup = crosses(rujukSrq, ya, c)
    return {
      srqSkor: lengkap ? ya : undefined,
      /** Six are enough, also when the rest was left open. */
      srqTinggi: lengkap || cukup ? cukup : undefined,
      srqInginMengakhiriHidup: yes(a.srq17),
    }
  },
})({
  findings: [
    {
      code: 'srq-ingin-mengakhiri-hidup',
      colour: 'merah',
      words: 'Terima kasih sudah bercerita. Jangan sendirian; kami hubungi bidan sekarang.',
      from: ingin,
      when: r => r.srqInginMengakhiriHidup,
      ...triase,
    },
    {
      code: 'srq-tinggi',
      colour: 'kuning',
      words: 'Berpotensi mengalami masalah kesehatan jiwa, perlu pemeriksaan lanjutan',
      from: srqKeys,
      when: r => r.srqTinggi,
      ...ilp2023,
    },
    {
      code: 'srq-rendah',
      colour: 'hijau',
      words: 'Tidak tampak masalah kesehatan jiwa hari ini',
      from: srqKeys,
      when: rendah,
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'gawat-srq-17',
      when: r => r.srqInginMengakhiriHidup,
      to: 'puskesmas',
      unit: 'jiwa',
      urgency: 'gawat',
      because: 'Ada pikiran mengakhiri hidup: jangan ditinggal sendiri',
      from: ingin,
      ...triase,
    },
    {
      id: 'rujuk-srq',
      when: r => r.srqTinggi,
      to: 'puskesmas',
      unit: 'jiwa',
      urgency: '7-hari',
      because: 'Berpotensi mengalami masalah kesehatan jiwa',
      from: srqKeys,
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-jiwa',
      when: rendah,
      text: 'Tidur cukup, bergerak, dan bercerita kepada orang yang dipercaya. Bila terasa berat, datang ke puskesmas kapan saja.',
      from: srqKeys,
      ...usulan,
    },
  ],
})
