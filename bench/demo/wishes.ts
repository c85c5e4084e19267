import type { Subject } from '../../src/domain/instrument/index.ts'
import type { Wish } from './answers.ts'
import { yearsOld } from './dates.ts'
import { childWishes } from './child-wishes.ts'
import { childWeight, height, oneDecimal } from './growth.ts'
import type { Weighing } from './growth.ts'
import type { Person } from './person.ts'
import type { Random } from './random.ts'

export type Moment = {
  readonly person: Person
  readonly who: Subject
  readonly on: string
  /** Months since the demo began: what falters or rises does so over it. */
  readonly month: number
  readonly nakes: boolean
  readonly before: Weighing | undefined
  readonly random: Random
}

/** Measurements and answers that follow from who she is. */
export function wishesFor(m: Moment): Wish {
  if (m.who.ageMonths < 72) return childWishes(m)
  if (m.who.pregnant || m.who.postpartum || m.who.breastfeeding) return motherWishes(m)
  return m.who.ageYears < 19 ? youthWishes(m) : grownWishes(m)
}

function pressure({ person, who, random }: Moment): Wish {
  const { highPressure } = person.body
  const years = Math.min(who.ageYears, 18)
  const usual = 82 + years * 1.5 + Math.max(0, who.ageYears - 18) * 0.3
  const sistolik = Math.round(
    Math.max(88, highPressure ? 144 + random.bell() * 9 : usual + random.bell() * 6),
  )
  const lower = highPressure ? 89 : 50 + years * 1.1 + who.ageYears * 0.08
  const diastolik = Math.round(Math.min(sistolik - 22, Math.max(52, lower + random.bell() * 5)))
  const again = {
    sistolik2: sistolik - random.int(0, 6),
    diastolik2: Math.max(45, diastolik - random.int(0, 4)),
  }
  return { sistolik, diastolik, ...again }
}

function motherWishes(m: Moment): Wish {
  const start = m.who.startWeightKg ?? grownWeight(m)
  const falters = m.person.body.weightZ < -1.2
  return {
    ...pressure(m),
    bb: oneDecimal(start + gained(m, falters) + m.random.bell() * 0.4),
    lila: armOf(m),
    bbKurva: falters ? 'merah' : 'hijau',
    suplemen: 'MMS',
    jumlahTablet: m.nakes ? 30 : 0,
    mtKomposisi: 'nasi, telur, sayur, pisang',
    mtPorsi: m.random.int(10, 30),
    vitAJumlah: m.who.postpartum && m.nakes ? 2 : 0,
    ...(m.nakes && m.random.chance(0.3) ? { hb: oneDecimal(11.4 + m.random.bell()) } : {}),
  }
}

/** Kilograms since before the pregnancy: slower for the heavy, and half for who falters. */
function gained(m: Moment, falters: boolean): number {
  if (!m.who.pregnant) return 4
  const mass = bodyMass(m)
  const weekly = mass < 25 ? 0.47 : mass < 30 ? 0.3 : 0.24
  return Math.max(0, 0.5 + ((m.who.weeksPregnant ?? 0) - 12) * weekly) * (falters ? 0.5 : 1)
}

/** Weight before a pregnancy that began on a day. */
export const startWeight = (person: Person, on: string): number =>
  oneDecimal(
    bodyMass({ person, who: { ageYears: yearsOld(person.lahir, on) } }) * (height(person, on) / 100) ** 2,
  )

type Built = { readonly person: Person; readonly who: Pick<Subject, 'ageYears'> }

const bodyMass = ({ person, who }: Built): number =>
  Math.max(
    15.2,
    22.6 +
      person.body.weightZ * 3.4 +
      (who.ageYears > 30 && who.ageYears < 60 ? 1.4 : 0) -
      (person.body.frail ? 3 : 0),
  )

const grownWeight = (m: Moment): number => bodyMass(m) * (height(m.person, m.on) / 100) ** 2
const armOf = (m: Moment): number => oneDecimal(17.6 + bodyMass(m) * 0.4 + m.random.bell() * 0.3)
const waistOf = (m: Moment): number =>
  Math.round(
    (m.person.jk === 'L' ? 26 : 24) + bodyMass(m) * 2.45 + m.who.ageYears * 0.08 + m.random.bell() * 1.5,
  )

function youthWishes(m: Moment): Wish {
  const bb = childWeight(m.person, m.on, m.month, m.random)
  return {
    ...pressure(m),
    bb,
    tb: height(m.person, m.on),
    lp: Math.round(42 + bb * 0.55),
    ...(m.nakes && m.person.jk === 'P' && m.random.chance(0.2)
      ? { hb: oneDecimal(12.3 + m.random.bell()) }
      : {}),
  }
}

function grownWishes(m: Moment): Wish {
  const { body } = m.person
  const sugar = body.highSugar ? 214 + m.random.bell() * 38 : 106 + m.random.bell() * 14
  const measured = m.nakes && (body.highSugar || m.random.chance(0.22))
  return {
    ...pressure(m),
    bb: oneDecimal(grownWeight(m) + m.random.bell() * 0.5),
    tb: height(m.person, m.on),
    lp: waistOf(m),
    lila: armOf(m),
    ...(measured ? { gula: Math.round(Math.max(72, sugar)), gulaJenis: 'sewaktu' } : {}),
    riwayatDiri: [...(body.highPressure ? ['hipertensi'] : []), ...(body.highSugar ? ['dm'] : [])],
    perilakuBerisiko: [
      ...(body.smokes && m.person.jk === 'L' ? ['merokok'] : []),
      ...(m.random.chance(0.2) ? ['garam'] : []),
    ],
    merokok: body.smokes && m.person.jk === 'L',
    batangPerHari: 12,
    tahunMerokok: Math.max(1, m.who.ageYears - 20),
    ...(body.frail ? frail(m.random) : {}),
  }
}

const frail = (random: Random): Wish => ({
  berjalan: random.pick(['mandiri', 'dibantu-satu']),
  tangga: random.pick(['dibantu', 'tidak-bisa']),
  mandi: random.pick(['mandiri', 'tergantung']),
  bak: random.pick(['terkendali', 'kadang']),
  berdiri: 'tidak-bisa',
  masalahMata: random.chance(0.6),
  ulangKata: random.pick(['bisa', 'tidak-bisa']),
  mataKanan: random.pick(['normal', 'gangguan']),
  bisikKiri: random.pick(['bisa', 'tidak-bisa']),
  telingaKiri: random.pick(['normal', 'gangguan']),
  sulitMakan: random.chance(0.2),
})
