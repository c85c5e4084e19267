import { addDays, addMonths, monthsOld, yearsOld } from './dates.ts'
import { nickname } from './names.ts'
import type { Namer } from './names.ts'
import type { Region, Sex } from './name-lists.ts'
import { household } from './household.ts'
import { hasNik, nikFor } from './nik.ts'
import { bodyOf } from './person.ts'
import type { Household, Person } from './person.ts'
import type { Place } from './places.ts'
import type { Random } from './random.ts'
import { menWork, school, womenWork } from './work.ts'

export type World = {
  readonly random: Random
  readonly name: Namer
  readonly today: string
  readonly kaderOf: (posyandu: string) => readonly string[]
}

type Shape = {
  readonly wife: number
  readonly husband: boolean
  readonly children: readonly number[]
  readonly elder: boolean
}

/** Who lives together: ages of the mother and, in months, of her children. */
function shapeOf(random: Random): Shape {
  const kind = random.weighted([
    [38, 'young'],
    [26, 'middle'],
    [14, 'three'],
    [16, 'old'],
    [6, 'alone'],
  ] as const)
  if (kind === 'alone') return { wife: random.int(60, 86), husband: false, children: [], elder: false }
  if (kind === 'old')
    return { wife: random.int(56, 76), husband: random.chance(0.7), children: [], elder: false }
  if (kind === 'middle') {
    const wife = random.int(38, 54)
    return {
      wife,
      husband: random.chance(0.9),
      children: spaced(random, wife, random.int(1, 3), 70, 230),
      elder: false,
    }
  }
  const wife = random.int(20, 37)
  const children = spaced(
    random,
    wife,
    random.weighted([
      [12, 0],
      [40, 1],
      [34, 2],
      [14, 3],
    ]),
    0,
    66,
  )
  return { wife, husband: random.chance(0.95), children, elder: kind === 'three' }
}

function spaced(random: Random, wife: number, count: number, from: number, to: number): number[] {
  const ages: number[] = []
  let months = random.int(from, to)
  for (let i = 0; i < count; i++) {
    if (months > (wife - 18) * 12) break
    ages.push(months)
    if (random.chance(0.018)) ages.push(months)
    months += random.int(22, 64)
  }
  return ages.reverse()
}

export function family(world: World, posyandu: Place): Person[] {
  const { random, name, today } = world
  const region = random.pick(['jawa', 'jawa', 'sunda', 'sunda', 'melayu'] as const)
  const shape = shapeOf(random)
  const rumah = household(world, posyandu)
  const make = maker(world, rumah, region)
  const husbandBirth = birthAt(random, today, shape.wife + random.int(0, 8))
  const husbandName = shape.husband ? name('L', Number(husbandBirth.slice(0, 4)), region) : undefined
  const wife = make(
    'P',
    birthAt(random, today, shape.wife),
    shape.husband ? 'istri' : 'kk',
    husbandName ? { suamiNama: husbandName } : {},
  )
  const husband = husbandName ? [make('L', husbandBirth, 'kk', {}, husbandName)] : []
  rumah.kepala = husbandName ?? wife.nama
  const twins = new Map<number, number>()
  let order = 0
  const children = shape.children.map((months, i) => {
    const twin = shape.children.filter(m => m === months).length > 1
    if (!twin || shape.children[i - 1] !== months) order++
    const place = (twins.get(months) ?? 0) + 1
    twins.set(months, place)
    return make(random.chance(0.51) ? 'L' : 'P', childBirth(world, months), 'anak', {
      ibu: wife,
      anakKe: order,
      ...(husbandName ? { ayahNama: husbandName } : {}),
      ...(twin ? { kembar: place } : {}),
    })
  })
  const elder = shape.elder
    ? [
        make(
          random.chance(0.6) ? 'P' : 'L',
          birthAt(random, today, shape.wife + random.int(22, 34)),
          'orang_tua',
        ),
      ]
    : []
  return [...husband, wife, ...children, ...elder]
}

const birthAt = (random: Random, today: string, years: number): string =>
  addDays(addMonths(today, -12 * years), -random.int(1, 360))

/** The same for twins, whatever came between. */
const childBirth = (world: World, months: number): string =>
  addDays(addMonths(world.today, -months), -((months * 7) % 27) - 1)

type More = Partial<Pick<Person, 'ibu' | 'ayahNama' | 'suamiNama' | 'anakKe' | 'kembar'>>

function maker({ random, name, today }: World, rumah: Household, region: Region) {
  return (jk: Sex, lahir: string, hubungan: Person['hubungan'], more: More = {}, known?: string): Person => {
    const nama = known ?? name(jk, Number(lahir.slice(0, 4)), region)
    const age = yearsOld(lahir, today)
    const nik = hasNik(random, monthsOld(lahir, today)) ? nikFor(random, jk, lahir) : undefined
    const called = age > 18 && random.chance(0.3) ? nickname(random, nama, jk) : undefined
    const work = age > 22 ? random.pick(jk === 'L' ? menWork : womenWork) : undefined
    return {
      id: random.id(),
      nama,
      jk,
      lahir,
      rumah,
      hubungan,
      body: bodyOf(random, age),
      nikStatus: nik ? 'ada' : 'belum',
      ...(nik ? { nik } : {}),
      ...(called ? { panggilan: called } : {}),
      ...(work ? { pekerjaan: work } : {}),
      ...(age > 17 && random.chance(0.5)
        ? { noHp: `0800-000-${random.int(11, 59)}${String(random.int(1_000_000, 99_999_999)).slice(0, 3)}` }
        : {}),
      ...(age >= 7 && age <= 17 ? school(age) : {}),
      ...more,
    }
  }
}
