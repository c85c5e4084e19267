import { kia2023 } from '../../instruments/sources.ts'
import { garisKms } from '../../measures/growth/sources.ts'
import { addDays } from '../../measures/age.ts'
import { growth } from '../../measures/growth/index.ts'
import { kmsLine, weightGain } from '../../measures/weight-gain/index.ts'
import type { Weighing, WeightGain } from '../../measures/weight-gain/index.ts'
import { ageGroups } from '../../life-stage.ts'
import { readWeighings } from '../facts-text.ts'
import { taskFigures } from '../figures.ts'
import type { Found, Looked, TaskRule } from '../looked.ts'

const { rujuk2T, rujukBgm, timbangUlang, mendekati } = taskFigures

type Weighed = { readonly last: Weighing; readonly gain: WeightGain | undefined }

/** The newest weighing of a child under five, judged by its own day: what it was then, it stays until the next. */
function weighed({ card, facts, stages, on, policy }: Looked): Weighed | undefined {
  if (!stages || !card.jk || stages.ageMonths >= ageGroups.balitaUntilMonth) return undefined
  const all = readWeighings(facts.timbang).filter(w => w.onDate <= on)
  const last = all.at(-1)
  if (!last) return undefined
  return { last, gain: weightGain({ sex: card.jk, birthDate: card.lahir }, all, last.onDate, policy) }
}

/** She was sent, or seen, because of it already: the referral has its own line. */
const isCared = ({ card, facts }: Looked, last: Weighing): boolean =>
  (card.rujukan ?? []).length > 0 || (facts.dijawab !== undefined && facts.dijawab >= last.onDate)

const before = (due: string, on: string): 'lewat' | 'hari-ini' | 'segera' =>
  due < on ? 'lewat' : due === on ? 'hari-ini' : 'segera'

const once = (kind: string, { onDate }: Weighing, days: number, on: string): Omit<Found, 'words'> => {
  const due = addDays(onDate, days)
  return { key: `${kind}:${onDate}`, urgency: before(due, on), since: onDate, due }
}

export const twoT: TaskRule = {
  id: 'tugas-2t',
  kind: 'berat',
  seenBy: 'posyandu',
  why: kia2023,
  find: p => {
    const w = weighed(p)
    if (!w?.gain?.twoT || isCared(p, w.last)) return []
    return [
      {
        ...once('2t', w.last, rujuk2T.value, p.on),
        words: 'Berat dua bulan belum naik cukup: ajak diperiksa',
        forHealth: '2T: perlu diperiksa petugas gizi',
      },
    ]
  },
}

export const firstT: TaskRule = {
  id: 'tugas-timbang-ulang',
  kind: 'berat',
  seenBy: 'posyandu',
  why: timbangUlang,
  find: p => {
    const w = weighed(p)
    if (w?.gain?.letter !== 'T' || w.gain.twoT || isCared(p, w.last)) return []
    const found = once('timbang-ulang', w.last, timbangUlang.value, p.on)
    if (p.on < addDays(found.due, -mendekati.value)) return []
    return [{ ...found, words: 'Berat belum naik cukup: timbang lagi', forHealth: 'T: timbang lagi' }]
  },
}

export const belowRedLine: TaskRule = {
  id: 'tugas-bgm',
  kind: 'berat',
  seenBy: 'posyandu',
  why: garisKms,
  find: p => {
    const w = weighed(p)
    // Also beside 2T: that one may wait a week, this may not (4.4).
    if (!w || !p.reference || !p.card.jk || isCared(p, w.last)) return []
    const child = { sex: p.card.jk, birthDate: p.card.lahir }
    const measured = { weightKg: w.last.grams / gramsPerKg, onDate: w.last.onDate }
    const { bbu } = growth(child, measured, p.reference, p.policy).readings
    if (bbu?.implausible || kmsLine(bbu?.z, p.policy) !== 'bgm') return []
    const found = once('bgm', w.last, rujukBgm.value, p.on)
    return [
      {
        ...found,
        urgency: p.on <= found.due ? 'hari-ini' : 'lewat',
        words: 'Berat perlu diperiksa puskesmas: ajak diperiksa',
        forHealth: 'BGM: perlu diperiksa petugas gizi',
      },
    ]
  },
}

const gramsPerKg = 1000
