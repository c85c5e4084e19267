import { all, any, crosses, instrument, not, threshold, yes, type Context } from '../instrument/index.ts'
import { isSchoolAge } from './ages.ts'
import { is2023 } from './edition.ts'
import {
  dirujuk,
  heeadsssKeys,
  heeadsssQuestions,
  jawabanBerisiko,
  type HeeadsssKey,
} from './parts/heeadsss-items.ts'
import { arahHeeadsss, kartu2023, triase, usulan } from './sources.ts'

const cukupUmur = threshold({
  id: 'heeadsss-usia-remaja',
  words: 'Rokok, pacaran, dan keinginan bunuh diri ditanyakan mulai umur',
  value: 10,
  unit: 'tahun',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { ageYears: x } }),
  ...usulan,
})
const remaja = (_: object, c: Context) => crosses(cukupUmur, c.who.ageYears, c)

const ingin = ['bunuhDiri'] as const

type Answers = { readonly [K in HeeadsssKey]?: boolean | undefined }
const berisiko = (a: Answers, key: HeeadsssKey) =>
  a[key] === undefined ? undefined : a[key] === jawabanBerisiko[key]

/** What a child was not old enough to be asked is no risk. */
const ditanya = (c: Context) =>
  remaja({}, c) === true
    ? heeadsssKeys
    : heeadsssKeys.filter(key => heeadsssQuestions[key].presence === 'required')

/** Section 2.4. Asked away from the parents; every answer is confidential. */
export const heeadsss = instrument({
  id: 'heeadsss',
  title: 'HEEADSSS: bercerita dengan remaja',
  form: 'Kartu Bantu 8: HEEADSSS',
  appliesTo: isSchoolAge,
  /** Whether four questions take its place in the edition of 2025 is open: a switch, and by default it stays. */
  offeredIf: c => is2023(c) || c.policy.heeadsssTetap,
  typical: { ageYears: 15 },
  questions: heeadsssQuestions,
  sections: [
    { id: 'heeadsss', title: 'Bercerita berdua, tanpa orang tua', langkah: 4, questions: heeadsssKeys },
  ],
  askOnlyIf: { zat: remaja, pacaran: remaja, bunuhDiri: remaja },
  thresholds: [cukupUmur],
  derive: (a, c) => ({
    heeadsssRujuk: any(...dirujuk.filter(key => ditanya(c).includes(key)).map(key => berisiko(a, key))),
    /** For the recap: at least one worrying answer, "pacaran" among them. */
    heeadsssMasalah: any(...ditanya(c).map(key => berisiko(a, key))),
    heeadsssInginBunuhDiri: yes(a.bunuhDiri),
  }),
})({
  findings: [
    {
      code: 'heeadsss-ingin-bunuh-diri',
      colour: 'merah',
      words: 'Terima kasih sudah bercerita. Jangan sendirian; kami hubungi bidan sekarang.',
      from: ingin,
      when: r => r.heeadsssInginBunuhDiri,
      ...triase,
    },
    {
      code: 'heeadsss-perlu-bicara',
      colour: 'kuning',
      words: 'Ada hal yang perlu dibicarakan dengan nakes',
      from: dirujuk,
      when: r => r.heeadsssRujuk,
      ...arahHeeadsss,
    },
    {
      code: 'heeadsss-baik',
      colour: 'hijau',
      words: 'Tidak ada hal yang perlu dibicarakan hari ini',
      from: heeadsssKeys,
      when: (r, c) => all(not(r.heeadsssRujuk), remaja({}, c) !== true || not(r.heeadsssInginBunuhDiri)),
      ...arahHeeadsss,
    },
  ],
  refer: [
    {
      id: 'gawat-heeadsss',
      when: r => r.heeadsssInginBunuhDiri,
      to: 'puskesmas',
      unit: 'jiwa',
      urgency: 'gawat',
      because: 'Pernah ingin bunuh diri: jangan ditinggal sendiri',
      from: ingin,
      ...triase,
    },
    {
      id: 'rujuk-heeadsss',
      when: r => r.heeadsssRujuk,
      to: 'puskesmas',
      unit: 'jiwa',
      urgency: '7-hari',
      because: 'Ada hal yang perlu dibicarakan dengan nakes',
      from: dirujuk,
      ...arahHeeadsss,
    },
  ],
  educate: [
    {
      id: 'edukasi-pacaran',
      when: r => yes(r.pacaran),
      text: 'Bicarakan pertemanan yang sehat, berani menolak, dan kesehatan reproduksi. Konseling ada di puskesmas, rahasia.',
      from: ['pacaran'],
      ...usulan,
    },
    {
      id: 'edukasi-zat',
      when: r => yes(r.zat),
      text: 'Rokok, alkohol, dan narkoba membuat ketagihan. Puskesmas membantu berhenti tanpa memarahi.',
      from: ['zat'],
      ...kartu2023,
    },
  ],
})
