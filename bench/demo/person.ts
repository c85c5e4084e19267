import type { Sex } from './name-lists.ts'
import type { Random } from './random.ts'

export type Household = {
  readonly id: string
  readonly posyandu: string
  readonly dusun: string
  readonly rt: string
  readonly rw: string
  readonly dasawisma: string
  readonly kaderPembina: string
  readonly nomorKk: string
  readonly gakin: 'ya' | 'tidak' | 'belum_tahu'
  readonly patokan: string | undefined
  kepala: string
}

/** What a body and a life are like, so that every measurement of one person fits the others. */
export type Body = {
  /** Standard deviations from the middle of her age. */
  readonly heightZ: number
  readonly weightZ: number
  readonly highPressure: boolean
  readonly highSugar: boolean
  readonly smokes: boolean
  readonly frail: boolean
  /** Month of the demo in which a child's weight begins to falter. */
  readonly faltersFrom: number | undefined
  /** Chance to come on a posyandu day. */
  readonly comes: number
}

export type Person = {
  readonly id: string
  nama: string
  readonly jk: Sex
  readonly lahir: string
  readonly rumah: Household
  readonly hubungan: 'kk' | 'istri' | 'anak' | 'orang_tua' | 'cucu'
  readonly body: Body
  readonly ibu?: Person
  readonly ayahNama?: string
  readonly suamiNama?: string
  readonly anakKe?: number
  readonly kembar?: number
  readonly nik?: string
  readonly nikStatus: 'ada' | 'belum'
  readonly panggilan?: string
  readonly noHp?: string
  readonly pekerjaan?: string
  readonly sekolah?: string
  readonly kelas?: string
}

export function bodyOf(random: Random, age: number): Body {
  const old = Math.min(1, Math.max(0, (age - 30) / 45))
  return {
    heightZ: random.bell() * 0.9 - 0.9,
    weightZ: random.bell() * 0.85 - (age < 6 ? 0.6 : 0.1),
    highPressure: age > 25 && random.chance(0.06 + old * 0.38),
    highSugar: age > 30 && random.chance(0.02 + old * 0.13),
    smokes: age > 16 && random.chance(0.3),
    frail: age >= 60 && random.chance((age - 55) / 60),
    faltersFrom: age < 5 && random.chance(0.16) ? random.int(2, 16) : undefined,
    comes:
      age < 6
        ? 0.62 + random.next() * 0.35
        : age >= 60
          ? 0.25 + random.next() * 0.5
          : 0.08 + random.next() * 0.3,
  }
}
