import { hash128, idFromParts } from '../log/index.ts'
import { addDays } from '../measures/age.ts'
import { bornMonthsAgo } from './days.ts'
import type { Invented, InventedHome } from './invented.ts'
import { inventedHomes } from './people.ts'

/** An invented person with her id and birth date. */
export type Known = Invented & { readonly id: string; readonly lahir: string }
export type KnownHome = Omit<InventedHome, 'warga'> & {
  readonly id: string
  readonly warga: readonly Known[]
}

/** Who lives at the practice posyandu on that day. */
export const crowd = (seed: string, today: string): KnownHome[] =>
  inventedHomes.map(home => ({
    ...home,
    id: idFromParts(seed, home.marga),
    warga: home.warga.map(person => ({
      ...person,
      id: idFromParts(seed, person.nama),
      lahir: birthOf(person, seed, today),
    })),
  }))

const spread = 24

/** Birthdays lie all over the month. */
function birthOf({ nama, bulan, hari }: Invented, seed: string, today: string): string {
  if (hari !== undefined) return addDays(today, -hari)
  const [word] = hash128(`${seed}/${nama}`)
  return bornMonthsAgo(today, bulan ?? 0, 2 + (word % spread))
}
