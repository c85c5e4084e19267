import { all, any, crosses, part, threshold } from '../../instrument/index.ts'
import { bmi } from '../../measures/bmi.ts'
import { ilp2023, usulan } from '../sources.ts'

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
const trimester1 = threshold({
  id: 'hamil-trimester-1',
  words: 'Trimester 1 sampai minggu ke-',
  value: 12,
  unit: 'minggu',
  compare: '<=',
  step: 1,
  reach: x => ({ who: { weeksPregnant: x, startWeightKg: 36, heightCm: 150 } }),
  ...ilp2023,
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

/** What is known of the pregnancy before anything is asked: "4T" and the other risks of section 2.1. */
export const risikoHamil = part({
  questions: {},
  sections: [],
  thresholds: [terlaluMuda, terlaluTua, terlaluDekat, terlaluBanyak, pendek, trimester1, imtKurang],
  derive: (_, c) => {
    const { who } = c
    return {
      risiko4T: any(
        crosses(terlaluMuda, who.ageYears, c),
        crosses(terlaluTua, who.ageYears, c),
        crosses(terlaluDekat, who.birthSpacingMonths, c),
        crosses(terlaluBanyak, who.pregnancyOrder, c),
      ),
      risikoLain: any(crosses(pendek, who.heightCm, c), who.caesareanBefore, who.twins),
      imtAwalKurang: all(
        crosses(trimester1, who.weeksPregnant, c),
        crosses(imtKurang, bmi(who.startWeightKg, who.heightCm), c),
      ),
    }
  },
})({
  findings: [
    {
      code: 'hamil-risiko-4t',
      colour: 'kuning',
      words: 'Kehamilan perlu perhatian lebih (4T: terlalu muda, tua, dekat, atau banyak)',
      from: [],
      when: r => r.risiko4T,
      ...usulan,
    },
    {
      code: 'hamil-risiko-lain',
      colour: 'kuning',
      words: 'Kehamilan perlu perhatian lebih (tinggi badan, riwayat operasi, atau kembar)',
      from: [],
      when: r => r.risikoLain,
      ...usulan,
    },
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
      when: r => any(r.risiko4T, r.risikoLain),
      text: 'Rencanakan melahirkan di fasilitas kesehatan dan periksa sesuai jadwal bidan.',
      from: [],
      ...usulan,
    },
  ],
})
