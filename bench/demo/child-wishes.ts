import { kelompokMakanan } from '../../src/domain/instruments/parts/kelompok-makan.ts'
import type { Wish } from './answers.ts'
import { childArm, childWeight, headRound, height, weightZ } from './growth.ts'
import type { Random } from './random.ts'
import type { Moment } from './wishes.ts'

export function childWishes({ person, who, on, month, before, random }: Moment): Wish {
  const bb = childWeight(person, on, month, random)
  const z = weightZ(person, month)
  const more = random.fork(`food/${person.id}/${on}`)
  return {
    bb,
    tb: height(person, on),
    caraUkur: who.ageMonths < 24 ? 'telentang' : 'berdiri',
    lila: childArm(person, on, month),
    lk: headRound(person, on),
    bbTurun: before !== undefined && bb <= before.kg && random.chance(0.05),
    vitA: (on.slice(5, 7) === '02' || on.slice(5, 7) === '08') && random.chance(0.9),
    obatCacing: on.slice(5, 7) === '08' && random.chance(0.85),
    kelompokMakan: eaten(who.ageMonths, more),
    mbg: more.chance(0.3),
    mtPangan: z < -2 && random.chance(0.7),
    mtPorsi: random.int(8, 28),
    ...(random.chance(0.06) ? { sakit: true, sakitApa: random.pick(['batuk pilek', 'diare', 'demam']) } : {}),
  }
}

/** The more she grows, the more of it; most eat the staple and something green. */
function eaten(months: number, random: Random): string[] {
  const groups = Object.keys(kelompokMakanan)
  const often = months < 9 ? 0.5 : 0.68
  return groups.filter(group => random.chance(group === 'sereal' ? 0.97 : often))
}
