import type { Wish } from './answers.ts'
import { childArm, childWeight, headRound, height, weightZ } from './growth.ts'
import type { Moment } from './wishes.ts'

export function childWishes({ person, who, on, month, nakes, before, random }: Moment): Wish {
  const bb = childWeight(person, on, month, random)
  const z = weightZ(person, month)
  const given = nakes ? vaccinesAt(who.ageMonths) : []
  return {
    bb,
    tb: height(person, on),
    caraUkur: who.ageMonths < 24 ? 'telentang' : 'berdiri',
    lila: childArm(person, on, month),
    lk: headRound(person, on),
    bbTurun: before !== undefined && bb <= before.kg && random.chance(0.05),
    imunisasiHariIni: random.chance(0.7) ? given : [],
    vitA: (on.slice(5, 7) === '02' || on.slice(5, 7) === '08') && random.chance(0.9),
    obatCacing: on.slice(5, 7) === '08' && random.chance(0.85),
    mtPangan: z < -2 && random.chance(0.7),
    mtPorsi: random.int(8, 28),
    ...(random.chance(0.06) ? { sakit: true, sakitApa: random.pick(['batuk pilek', 'diare', 'demam']) } : {}),
  }
}

const vaccines: Readonly<Record<number, readonly string[]>> = {
  0: ['hb0'],
  1: ['bcg', 'opv'],
  2: ['dpt', 'opv', 'pcv', 'rv'],
  3: ['dpt', 'opv', 'pcv', 'rv'],
  4: ['dpt', 'opv', 'ipv', 'rv'],
  9: ['mr', 'ipv'],
  12: ['pcv'],
  18: ['dpt', 'mr'],
}
const vaccinesAt = (months: number): readonly string[] => vaccines[months] ?? []
