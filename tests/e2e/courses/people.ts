import { addDays, addMonths } from '../../../bench/demo/dates.ts'
import type { Wish } from '../../../bench/demo/answers.ts'
import { byDay } from '../../../src/domain/measures/growth/indices.ts'
import { valueAt } from '../../../src/domain/measures/growth/z-score.ts'
import { daysBetween } from '../../../src/domain/measures/age.ts'
import { reference } from '../../../bench/demo/reference.ts'

/** Invented people whose courses the pictures of the charts are taken of; nothing about them is drawn by lot. */
export type Visit = { readonly on: string; readonly wish: Wish }
export type Birth = { readonly weeks: number; readonly kg: number; readonly cm: number }
export type Course = {
  /** Names the pictures. */
  readonly id: string
  readonly nama: string
  readonly jk: 'L' | 'P'
  readonly lahir: string
  readonly birth?: Birth
  readonly pregnancy?: {
    readonly hpht: string
    readonly kg: number
    readonly tb: number
    readonly order: number
    readonly born?: { readonly on: string; readonly weeks: number }
  }
  readonly visits: readonly Visit[]
}

type Child = {
  readonly id: string
  readonly nama: string
  readonly jk: 'L' | 'P'
  /** Completed months at the last visit. */
  readonly months: number
  readonly birth?: Birth
  readonly from: number
  /** Months in which nobody came. */
  readonly missed?: readonly number[]
  /** z of weight and of length, by month. */
  readonly z: (month: number) => readonly [weight: number, length: number]
  /** Weights themselves, month by month, where the course is told by them. */
  readonly kg?: readonly number[]
}

const lyingMonths = 24
const sixMonths = 6

/** The last visit was some days ago, on the twelfth day of a month of life. */
function childCourse(today: string, c: Child): Course {
  const last = addDays(today, -10)
  const lahir = addDays(addMonths(last, -c.months), -11)
  const months = Array.from({ length: c.months - c.from + 1 }, (_, i) => c.from + i)
  const visits = months
    .filter(m => !c.missed?.includes(m))
    .map(m => {
      const on = addDays(addMonths(lahir, m), 11)
      const days = daysBetween(lahir, on)
      const [weight, length] = c.z(m)
      const at = (index: 'bbu' | 'tbu' | 'lku' | 'lilau', z: number): number => {
        const lms = reference.at(byDay[index], c.jk, days)
        return lms ? Math.round(valueAt(lms, z, index === 'bbu') * 10) / 10 : 0
      }
      const wish: Wish = {
        bb: c.kg?.[m - c.from] ?? at('bbu', weight),
        tb: at('tbu', length),
        caraUkur: m < lyingMonths ? 'telentang' : 'berdiri',
        lk: at('lku', length / 2),
        ...(m >= sixMonths ? { lila: at('lilau', weight) } : {}),
        perkembangan: 'lengkap',
      }
      return { on, wish }
    })
  return { id: c.id, nama: c.nama, jk: c.jk, lahir, ...(c.birth ? { birth: c.birth } : {}), visits }
}

const children: readonly Child[] = [
  {
    id: 'sehat',
    nama: 'Bintang Pratama',
    jk: 'L',
    months: 13,
    from: 0,
    z: () => [0.2, 0.1],
    kg: [3.8, 4.8, 5.8, 6.7, 7.4, 7.9, 8.3, 8.7, 9, 9.3, 9.6, 9.8, 10.1, 10.3],
  },
  {
    id: 'seret',
    nama: 'Kirana Ayu',
    jk: 'P',
    months: 11,
    from: 0,
    missed: [5, 6, 9],
    z: m => [-0.8, -0.4 - m * 0.05],
    kg: [3.5, 4.4, 5.3, 6.1, 6.4, 0, 0, 6.8, 7.1, 0, 7.2, 7.3],
  },
  {
    id: 'bgm',
    nama: 'Dimas Saputra',
    jk: 'L',
    months: 16,
    from: 0,
    z: m => [m < 14 ? -1.6 : -2.4 - (m - 14) * 0.5, -1.1 - m * 0.03],
    kg: [3.2, 4.1, 5, 5.8, 6.4, 6.9, 7.3, 7.7, 8, 8.1, 8.4, 8.6, 8.5, 8.7, 8.5, 7.9, 7.2],
  },
  {
    id: 'gemuk',
    nama: 'Naura Salsabila',
    jk: 'P',
    months: 50,
    from: 30,
    z: m => [1.4 + (m - 30) * 0.1, 0.5],
  },
  {
    id: 'prematur',
    nama: 'Arka Wijaya',
    jk: 'L',
    months: 10,
    birth: { weeks: 33, kg: 1.9, cm: 43 },
    from: 1,
    z: m => [-3.6 + m * 0.24, -3.6 + m * 0.22],
    kg: [3.1, 4.2, 5, 5.7, 6.2, 6.6, 7, 7.3, 7.6, 7.9],
  },
  {
    id: 'pendek',
    nama: 'Sekar Wulandari',
    jk: 'P',
    months: 22,
    from: 0,
    z: m => [-1, -1.4 - m * 0.08],
    kg: [
      3.1, 3.9, 4.8, 5.6, 6.2, 6.7, 7.1, 7.4, 7.7, 8, 8.1, 8.3, 8.5, 8.6, 8.8, 8.9, 9.1, 9.3, 9.4, 9.6, 9.7,
      9.8, 10,
    ],
  },
]

const pressure = (sistolik: number, diastolik: number): Wish => ({
  sistolik,
  diastolik,
  sistolik2: sistolik - 2,
  diastolik2: diastolik - 1,
  keluhanTd: [],
})

type Mother = {
  readonly id: string
  readonly nama: string
  readonly age: number
  readonly kg: number
  readonly tb: number
  readonly lila: number
  readonly order: number
  /** Weeks that have passed since the pregnancy began. */
  readonly weeks: number
  readonly seen: readonly (readonly [week: number, kg: number, sistolik: number, diastolik: number])[]
  readonly bornInWeek?: number
}

function motherCourse(today: string, m: Mother): Course {
  const hpht = addDays(today, -7 * m.weeks - 3)
  const visits = m.seen.map(([week, bb, sistolik, diastolik], i) => ({
    on: addDays(hpht, week * 7 + 1),
    wish: {
      bb,
      tb: m.tb,
      lila: Math.round((m.lila + i * 0.1) * 10) / 10,
      ...pressure(sistolik, diastolik),
      suplemen: 'MMS',
      jumlahTablet: 30,
    },
  }))
  const born = m.bornInWeek ? { on: addDays(hpht, m.bornInWeek * 7 + 2), weeks: m.bornInWeek } : undefined
  return {
    id: m.id,
    nama: m.nama,
    jk: 'P',
    lahir: addDays(addMonths(today, -12 * m.age), -70),
    pregnancy: { hpht, kg: m.kg, tb: m.tb, order: m.order, ...(born ? { born } : {}) },
    visits,
  }
}

const mothers: readonly Mother[] = [
  {
    id: 'hamil-baik',
    nama: 'Ratih Puspita',
    age: 27,
    kg: 52,
    tb: 156,
    lila: 26,
    order: 2,
    weeks: 34,
    seen: [
      [8, 52.4, 110, 70],
      [12, 53.1, 112, 72],
      [16, 54.8, 108, 68],
      [20, 56.4, 110, 70],
      [25, 58.9, 114, 74],
      [29, 60.8, 112, 70],
      [33, 62.6, 116, 76],
    ],
  },
  {
    id: 'hamil-kek',
    nama: 'Lestari Ningsih',
    age: 21,
    kg: 41,
    tb: 152,
    lila: 21.8,
    order: 1,
    weeks: 41,
    bornInWeek: 38,
    seen: [
      [9, 41, 104, 66],
      [14, 41.4, 108, 70],
      [19, 42.3, 112, 72],
      [24, 43.6, 122, 80],
      [29, 44.9, 134, 86],
      [34, 46.2, 142, 92],
      [36, 47.1, 150, 95],
      [39, 43.8, 138, 88],
      [40, 43.2, 128, 82],
    ],
  },
]

const sugars: readonly (readonly [
  months: number,
  s: number,
  d: number,
  gula: number | undefined,
  kg: number,
])[] = [
  [11, 158, 96, 246, 71],
  [10, 152, 94, undefined, 70.6],
  [9, 156, 92, 228, 70.2],
  [7, 148, 90, undefined, 69.4],
  [5, 144, 88, 204, 68.9],
  [4, 138, 86, undefined, 68.2],
  [2, 142, 84, 188, 67.8],
  [0, 164, 102, 231, 68.5],
]

const oldMan = (today: string): Course => ({
  id: 'lansia',
  nama: 'Sukarman',
  jk: 'L',
  lahir: addDays(addMonths(today, -12 * 66), -40),
  visits: sugars.map(([months, s, d, gula, bb]) => ({
    on: addDays(addMonths(today, -months), -9),
    wish: {
      bb,
      tb: 163,
      lp: 94,
      ...pressure(s, d),
      ...(gula === undefined ? {} : { gula, gulaJenis: 'sewaktu' }),
    },
  })),
})

export const courses = (today: string): readonly Course[] => [
  ...children.map(c => childCourse(today, c)),
  ...mothers.map(m => motherCourse(today, m)),
  oldMan(today),
]
