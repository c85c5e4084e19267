import { all, any, not, optional, part, type Context } from '../../instrument/index.ts'
import { bandWords, gainWords, pregnancyWeight } from '../../measures/pregnancy-weight/index.ts'
import { kartu2023, usulan } from '../sources.ts'
import { bandThresholds } from './bb-hamil-thresholds.ts'
import { bbIbu } from './bb-ibu.ts'
import { usiaKehamilan } from './usia-kehamilan.ts'

type Answers = { readonly bb?: number | undefined; readonly ukMenurutNakes?: number | string | undefined }

function estimate(a: Answers, { who, policy }: Context) {
  const asked = typeof a.ukMenurutNakes === 'number' ? a.ukMenurutNakes : undefined
  const known = {
    weeks: who.weeksPregnant ?? asked,
    weightKg: a.bb,
    startWeightKg: who.startWeightKg,
    first: who.past.firstWeight,
    heightCm: who.heightCm,
    twins: who.twins,
  }
  return pregnancyWeight(known, policy)
}

type Facts = {
  readonly naikKg?: number | undefined
  readonly naikMin?: number | undefined
  readonly naikMaks?: number | undefined
  readonly dariTimbanganPertama?: boolean | undefined
}

const gained = (r: Facts): string => gainWords(r.naikKg ?? 0, r.dariTimbanganPertama === true)
const range = ({ naikMin = 0, naikMaks = 0 }: Facts): string =>
  `taksiran naik ${bandWords({ minKg: naikMin, maxKg: naikMaks })}; kurva KIA yang berlaku`

const weighed = ['bb', 'ukMenurutNakes'] as const
const both = ['bb', 'bbKurva', 'ukMenurutNakes'] as const

/**
 * Weight in pregnancy, columns 3 and 4. The curve of the KIA book counts. Beside it stands an estimate of the same curve, so that a
 * kader sees it while she types, and the book must be read only where nothing can be estimated. Where both speak and differ, both are shown.
 */
export const bbHamil = part({
  questions: {
    ...usiaKehamilan.questions,
    ...bbIbu.questions,
    bbKurva: optional(bbIbu.questions.bbKurva),
  },
  sections: [],
  requiredIf: {
    bbKurva: (a, c) => {
      const seen = estimate(a, c)
      return a.bb !== undefined && seen.outcome === 'tidak-dinilai' && seen.why !== 'belum-waktunya'
    },
  },
  thresholds: bandThresholds,
  derive: (a, c) => {
    const { bbMerah } = bbIbu.derive(a, c)
    const seen = estimate(a, c)
    const judged = seen.outcome === 'dinilai' ? seen : undefined
    const outside = judged && judged.verdict !== 'sesuai'
    return {
      bbMerah,
      naikKg: seen.gainKg,
      naikMin: judged?.band.minKg,
      naikMaks: judged?.band.maxKg,
      dariTimbanganPertama: judged?.fromEarly,
      taksiran: judged?.verdict,
      diLuarTaksiran: outside,
      kurvaBerbeda: bbMerah === undefined || outside === undefined ? undefined : bbMerah !== outside,
      turunAwal: seen.outcome === 'tidak-dinilai' ? seen.earlyLoss : undefined,
    }
  },
})({
  findings: [
    ...bbIbu.findings,
    {
      code: 'bb-hamil-kurang',
      colour: 'merah',
      words: r => `${gained(r)}, kurang (${range(r)})`,
      from: weighed,
      when: r => r.taksiran === 'kurang',
      ...usulan,
    },
    {
      code: 'bb-hamil-lebih',
      colour: 'merah',
      words: r => `${gained(r)}, terlalu banyak (${range(r)})`,
      from: weighed,
      when: r => r.taksiran === 'lebih',
      ...usulan,
    },
    {
      code: 'bb-hamil-sesuai',
      colour: 'hijau',
      words: r => `${gained(r)}, cukup (${range(r)})`,
      from: weighed,
      when: r => r.taksiran === 'sesuai',
      ...usulan,
    },
    {
      code: 'bb-hamil-berbeda',
      colour: 'kuning',
      words: 'Kurva KIA dan taksiran berbeda: yang berlaku kurva KIA, tunjukkan ke bidan',
      from: both,
      when: r => r.kurvaBerbeda,
      ...usulan,
    },
    {
      code: 'bb-hamil-turun',
      colour: 'kuning',
      words: r => `${gained(r)}, sampaikan ke bidan`,
      from: weighed,
      when: r => r.turunAwal,
      ...usulan,
    },
  ],
  refer: [
    ...bbIbu.refer,
    {
      id: 'rujuk-bb-hamil',
      when: r => all(r.diLuarTaksiran, r.bbMerah === undefined),
      to: 'pustu',
      unit: 'bidan',
      urgency: '7-hari',
      because: 'Kenaikan berat badan hamil di luar taksiran',
      from: both,
      ...usulan,
    },
    {
      id: 'konsul-bb-hamil',
      when: r => any(all(r.diLuarTaksiran, not(r.bbMerah)), r.turunAwal),
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Berat badan hamil perlu dilihat bidan',
      from: both,
      ...usulan,
    },
  ],
  educate: [
    {
      id: 'edukasi-gizi-ibu',
      when: r => all(any(r.bbMerah, r.taksiran === 'kurang'), r.taksiran !== 'lebih'),
      text: 'Makan beragam setiap hari (Isi Piringku), tambah lauk hewani dan satu kali makan lagi.',
      from: both,
      ...kartu2023,
    },
    {
      id: 'edukasi-gizi-ibu-lebih',
      when: r => r.taksiran === 'lebih',
      text: 'Makan beragam (Isi Piringku), kurangi minuman manis dan gorengan. Jangan mengurangi makan tanpa bidan.',
      from: both,
      ...usulan,
    },
  ],
})
