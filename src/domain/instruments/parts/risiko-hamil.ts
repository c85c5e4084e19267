import { all, any, crosses, part, threshold } from '../../instrument/index.ts'
import { bmi } from '../../measures/bmi.ts'
import { formatDecimal } from '../../measures/decimal.ts'
import { heightOf } from '../../measures/pregnancy-weight/index.ts'
import { ilp2023, usulan } from '../sources.ts'
import { trimester1 } from './trimester.ts'

const terlaluMuda = threshold({
  id: 'hamil-terlalu-muda',
  words: 'Terlalu muda untuk hamil',
  value: 20,
  unit: 'tahun',
  compare: '<',
  step: 1,
  reach: x => ({ who: { ageYears: x } }),
  ...usulan,
})
const terlaluTua = threshold({
  id: 'hamil-terlalu-tua',
  words: 'Terlalu tua untuk hamil',
  value: 35,
  unit: 'tahun',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { ageYears: x } }),
  ...usulan,
})
const terlaluDekat = threshold({
  id: 'hamil-terlalu-dekat',
  words: 'Jarak dengan anak sebelumnya terlalu dekat',
  value: 24,
  unit: 'bulan',
  compare: '<',
  step: 1,
  reach: x => ({ who: { birthSpacingMonths: x } }),
  ...usulan,
})
const terlaluBanyak = threshold({
  id: 'hamil-terlalu-banyak',
  words: 'Kehamilan ke-',
  value: 4,
  unit: 'kehamilan',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { pregnancyOrder: x } }),
  ...usulan,
})
const pendek = threshold({
  id: 'hamil-tb-kurang',
  words: 'Tinggi badan ibu kurang dari ini',
  value: 145,
  unit: 'cm',
  compare: '<',
  step: 0.1,
  reach: x => ({ who: { heightCm: x } }),
  ...usulan,
})
const imtKurang = threshold({
  id: 'hamil-imt-kurang',
  words: 'IMT awal kehamilan kurang dari ini',
  value: 18.5,
  unit: 'kg/m²',
  compare: '<',
  step: 0.1,
  // A height of 200 cm makes the quotient exact.
  reach: x => ({ who: { weeksPregnant: 8, heightCm: 200, startWeightKg: x * 4 } }),
  ...ilp2023,
})

const risk = { colour: 'kuning', from: [], ...usulan } as const
const spell = (months: number): string => {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return [years ? `${years} tahun` : '', rest || !years ? `${rest} bulan` : ''].filter(Boolean).join(' ')
}

/** What is known of the pregnancy before anything is asked: "4T" and the other risks of section 2.1, each by its name. */
export const risikoHamil = part({
  questions: {},
  sections: [],
  thresholds: [terlaluMuda, terlaluTua, terlaluDekat, terlaluBanyak, pendek, trimester1, imtKurang],
  derive: (_, c) => {
    const { who } = c
    const risks = {
      terlaluMuda: crosses(terlaluMuda, who.ageYears, c),
      terlaluTua: crosses(terlaluTua, who.ageYears, c),
      terlaluDekat: crosses(terlaluDekat, who.birthSpacingMonths, c),
      terlaluBanyak: crosses(terlaluBanyak, who.pregnancyOrder, c),
      tbKurang: crosses(pendek, heightOf(who.heightCm), c),
      pernahSc: who.caesareanBefore,
      kembar: who.twins,
    }
    return {
      ...risks,
      adaRisiko: any(...Object.values(risks)),
      umurIbu: who.ageYears,
      jarakBulan: who.birthSpacingMonths ?? 0,
      hamilKe: who.pregnancyOrder ?? 0,
      tbIbu: who.heightCm ?? 0,
      imtAwalKurang: all(
        crosses(trimester1, who.weeksPregnant, c),
        crosses(imtKurang, bmi(who.startWeightKg, heightOf(who.heightCm)), c),
      ),
    }
  },
})({
  findings: [
    {
      code: 'hamil-terlalu-muda',
      words: r => `Terlalu muda: ${r.umurIbu} tahun`,
      when: r => r.terlaluMuda,
      ...risk,
    },
    {
      code: 'hamil-terlalu-tua',
      words: r => `Terlalu tua: ${r.umurIbu} tahun`,
      when: r => r.terlaluTua,
      ...risk,
    },
    {
      code: 'hamil-terlalu-dekat',
      words: r => `Terlalu dekat: ${spell(r.jarakBulan)} dari anak sebelumnya`,
      when: r => r.terlaluDekat,
      ...risk,
    },
    {
      code: 'hamil-terlalu-banyak',
      words: r => `Terlalu banyak: kehamilan ke-${r.hamilKe}`,
      when: r => r.terlaluBanyak,
      ...risk,
    },
    {
      code: 'hamil-tb-kurang',
      words: r => `Tinggi badan Ibu ${formatDecimal(r.tbIbu)} cm, perlu perhatian saat bersalin`,
      when: r => r.tbKurang,
      ...risk,
    },
    { code: 'hamil-pernah-sc', words: 'Pernah operasi sesar', when: r => r.pernahSc, ...risk },
    { code: 'hamil-kembar', words: 'Hamil kembar', when: r => r.kembar, ...risk },
    {
      code: 'hamil-imt-awal-kurang',
      colour: 'kuning',
      words: 'Berat badan awal kehamilan kurang, perlu diperiksa dokter',
      from: [],
      when: r => r.imtAwalKurang,
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-imt-awal',
      when: r => r.imtAwalKurang,
      to: 'puskesmas',
      unit: 'dokter',
      urgency: '7-hari',
      because: 'Berat badan awal kehamilan kurang',
      from: [],
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-risiko-hamil',
      when: r => r.adaRisiko,
      text: 'Rencanakan melahirkan di fasilitas kesehatan dan periksa sesuai jadwal bidan.',
      from: [],
      ...usulan,
    },
  ],
})
