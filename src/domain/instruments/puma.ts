import { count, crosses, instrument, not, whenAsked, yes, yesNo, type Check } from '../instrument/index.ts'
import { ptm } from './codes.ts'
import { packYears } from '../measures/pack-years.ts'
import { screeningFrom } from './ages.ts'
import {
  bungkusBanyak,
  bungkusSedang,
  gejala,
  pumaThresholds,
  rujukPuma,
  usia50,
  usia60,
} from './parts/puma-thresholds.ts'
import { ilp2023 } from './sources.ts'

const questions = {
  merokok: yesNo({
    ask: 'Apakah merokok sekarang, atau dulu pernah merokok?',
    label: 'Merokok',
    hint: 'Jawab Tidak bila seumur hidup kurang dari 20 bungkus, atau kurang dari 1 batang sehari selama setahun.',
    fhir: ptm('1.1', 'Apakah peserta pernah merokok?'),
  }),
  batangPerHari: whenAsked(
    count({
      ask: 'Berapa batang sehari, kira-kira?',
      label: 'Rokok sehari',
      unit: 'batang',
      soft: [1, 60],
      hard: [1, 200],
      fhir: ptm('1.2', 'Berapa rata-rata jumlah batang rokok per hari'),
    }),
  ),
  tahunMerokok: whenAsked(
    count({
      ask: 'Berapa tahun merokok?',
      label: 'Lama merokok',
      unit: 'tahun',
      soft: [1, 70],
      hard: [0, 110],
      fhir: ptm('1.3', 'Lama merokok dalam tahun', { ucum: 'a' }),
    }),
  ),
  napasPendek: yesNo({
    ask: 'Apakah napas terasa pendek bila berjalan cepat di jalan datar atau jalan sedikit menanjak?',
    label: 'Napas pendek',
  }),
  dahak: yesNo({
    ask: 'Apakah biasanya ada dahak dari paru, atau dahak sulit keluar, saat tidak sedang flu?',
    label: 'Dahak',
  }),
  batuk: yesNo({ ask: 'Apakah biasanya batuk saat tidak sedang flu?', label: 'Batuk' }),
  spirometri: yesNo({
    ask: 'Apakah dokter atau nakes pernah meminta tes tiup (spirometri atau peak flow) untuk fungsi paru?',
    label: 'Pernah diminta tes spirometri',
  }),
}

const from = ['merokok', 'batangPerHari', 'tahunMerokok', ...gejala] as const

const lebihTuaDariUmur: Check<typeof questions> = {
  at: 'tahunMerokok',
  refused: (a, c) => a.tahunMerokok !== undefined && a.tahunMerokok > c.who.ageYears,
  message: 'Lama merokok lebih dari umurnya. Periksa lagi angkanya.',
}

const trues = (xs: readonly (boolean | undefined)[]) => xs.filter(x => x === true).length

/** Section 2.0.9. Sex, age and pack-years are worked out here; the kader asks only cigarettes a day and years. */
export const puma = instrument({
  id: 'puma',
  title: 'PUMA: risiko sakit paru (PPOK)',
  form: 'Formulir 4 ILP: PUMA',
  appliesTo: who => who.ageYears >= screeningFrom.puma,
  typical: { sex: 'L', ageYears: 55 },
  questions,
  sections: [{ id: 'puma', title: 'Rokok dan napas', langkah: 4, questions: from }],
  askOnlyIf: { batangPerHari: a => yes(a.merokok), tahunMerokok: a => yes(a.merokok) },
  checks: [lebihTuaDariUmur],
  thresholds: pumaThresholds,
  derive: (a, c) => {
    const bungkusTahun = packYears(a.merokok, a.batangPerHari, a.tahunMerokok)
    const points = [
      c.who.sex === 'L',
      crosses(usia50, c.who.ageYears, c),
      crosses(usia60, c.who.ageYears, c),
      crosses(bungkusSedang, bungkusTahun, c),
      crosses(bungkusBanyak, bungkusTahun, c),
      ...gejala.map(key => a[key]),
    ]
    const pumaSkor = points.includes(undefined) ? undefined : trues(points)
    return { bungkusTahun, pumaSkor, pumaTinggi: crosses(rujukPuma, pumaSkor, c) }
  },
})({
  findings: [
    {
      code: 'puma-tinggi',
      colour: 'kuning',
      words: r => `Skor PUMA ${r.pumaSkor}: paru perlu diperiksa puskesmas`,
      from,
      when: r => r.pumaTinggi,
      ...ilp2023,
    },
    {
      code: 'puma-rendah',
      colour: 'hijau',
      words: r => `Skor PUMA ${r.pumaSkor}: risiko rendah`,
      from,
      when: r => not(r.pumaTinggi),
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-puma',
      when: r => r.pumaTinggi,
      to: 'puskesmas',
      unit: 'ptm',
      urgency: '7-hari',
      because: 'Skor PUMA tinggi (periksa fungsi paru)',
      from,
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-ubm',
      when: r => yes(r.merokok),
      text: 'Berhenti merokok; puskesmas punya layanan upaya berhenti merokok. Jangan merokok di dekat anak dan ibu hamil.',
      from: ['merokok'],
      ...ilp2023,
    },
    {
      id: 'edukasi-paru',
      when: r => r.pumaTinggi,
      text: 'Hindari asap rokok, asap dapur, dan debu. Bila sesak bertambah, segera ke puskesmas.',
      from,
      ...ilp2023,
    },
  ],
})
