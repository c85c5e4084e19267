import type { MainGroup } from '../life-stage.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import type { PersonMonth } from './person-month.ts'
import { wasReferred, wasTaught } from './services.ts'

/** Blocks that the four recaps share. Each is a row of columns that add up. */

export const inGroup =
  (...groups: readonly MainGroup[]) =>
  (m: PersonMonth): boolean =>
    m.stages !== undefined && groups.includes(m.stages.mainGroup)

/** Sasaran, datang, tidak datang. */
export function came(sasaran: Count, whose: string): readonly [datang: Count, tidak: Count] {
  const id = sasaran.id.replace('sasaran', 'datang')
  return [
    count({ id, words: `${whose} yang datang`, within: sasaran, when: m => m.came }),
    count({
      id: sasaran.id.replace('sasaran', 'tidak-datang'),
      words: `${whose} yang tidak datang`,
      within: sasaran,
      when: m => !m.came,
    }),
  ]
}

export const referred = (sasaran: Count, whose: string): Count =>
  count({
    id: sasaran.id.replace('sasaran', 'dirujuk'),
    words: `${whose} dirujuk`,
    within: sasaran,
    when: wasReferred,
  })

export const taught = (sasaran: Count, id: string): Count =>
  count({ id, words: 'Dapat edukasi', within: sasaran, when: wasTaught })

type Row<K extends string> = {
  readonly id: string
  readonly words: string
  readonly within: Count
  /** Undefined: nobody looked, or it cannot be judged. */
  readonly of: (m: PersonMonth) => K | undefined
  readonly classes: Readonly<Record<K, string>>
  readonly seenBy?: Count['seenBy']
}

/** How many were looked at, and each class of them: the classes always add up to the first. */
export function classes<K extends string>({
  id,
  words,
  within,
  of,
  classes: names,
  seenBy,
}: Row<K>): Count[] {
  const base = seenBy ? { seenBy } : {}
  const looked = count({ id, words: `${words}: diperiksa`, within, when: m => of(m) !== undefined, ...base })
  const parts = (Object.entries(names) as [K, string][]).map(([key, name]): Count =>
    // its own keys
    count({ id: `${id}-${key}`, words: `${words}: ${name}`, within: looked, when: m => of(m) === key }),
  )
  return [looked, ...parts]
}

export const yaTidak = { ya: 'ya', tidak: 'tidak' } as const
export const saidYes = (x: boolean | 'tidak-tahu' | undefined): 'ya' | 'tidak' | undefined =>
  typeof x === 'boolean' ? (x ? 'ya' : 'tidak') : undefined

/** The paper counts two signs of four. The edition of 2025 has no such four; there it is who must be examined. */
export const twoSigns = (r: {
  readonly tbc2Gejala?: boolean | undefined
  readonly tbcTerduga?: boolean | undefined
}): 'ya' | 'tidak' | undefined => saidYes(r.tbc2Gejala ?? r.tbcTerduga)

export const hijauMerah = { hijau: 'hijau', merah: 'merah' } as const
export const red = (x: boolean | undefined): 'hijau' | 'merah' | undefined =>
  x === undefined ? undefined : x ? 'merah' : 'hijau'

export const rendahNormalTinggi = { R: 'rendah', N: 'normal', T: 'tinggi' } as const
export const imtClasses = {
  SK: 'sangat kurus',
  K: 'kurus',
  N: 'normal',
  G: 'gemuk',
  O: 'obesitas',
} as const
