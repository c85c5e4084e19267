import type { Screening } from '../records/history.ts'
import { anakShared } from './anak.ts'
import { yearsBetween, ageBetween, isSex } from './ages.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import { kiaShared } from './kia.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'
import { ptmShared } from './ptm.ts'
import { remajaShared } from './remaja.ts'
import { wasScreened } from './screened-elsewhere.ts'
import type { ElsewhereDisease } from './screened-elsewhere.ts'
import { tbcShared } from './tbc.ts'
import { cardsThisYear, hasNumber } from './this-year.ts'

const yearly = { each: 'pertama-di-tahun' } as const

/** Women of 30 and more are reminded of IVA or HPV and SADANIS; thalassaemia is looked for from two years on (CKG). */
const [womanFrom, childFromMonth, childUntilMonth, babyUntilMonth] = [30, 24, 72, 12]
const women = count({
  id: 'p14-perempuan-30',
  words: `Perempuan ${womanFrom} tahun ke atas di wilayah tahun ini`,
  when: m => isSex('P')(m) && yearsBetween(womanFrom)(m),
  ...yearly,
})
const children = count({
  id: 'p14-anak-2',
  words: 'Anak 2–5 tahun di wilayah tahun ini',
  when: ageBetween(childFromMonth, childUntilMonth),
  ...yearly,
})
const bloodWanted = count({
  id: 'p14-anemia-sasaran',
  words: 'Remaja putri 12–18 tahun dan ibu hamil di wilayah tahun ini',
  when: m => remajaShared.girlsNow.when(m) || kiaShared.mothers.when(m),
  ...yearly,
})

export type Disease = {
  readonly id: string
  readonly words: string
  /** Who is asked for it, on the list of a person. */
  readonly asks: (m: PersonMonth) => boolean
  /** A card of the posyandu that looked. */
  readonly card?: (s: Screening, person: Person) => boolean
  /** It may be written down as done elsewhere. */
  readonly elsewhere?: ElsewhereDisease
  /** Persons of the year who were screened, and of whom. */
  readonly screened: Count
  readonly among: Count
}

type Spec = Pick<Disease, 'id' | 'words' | 'card' | 'elsewhere'> & { readonly among: Count }

/** By the end of the month: a slip of March counts from the month on in which she is here, and is of the age. */
function disease({ id, words, card, elsewhere, among }: Spec): Disease {
  const screened = count({
    id: `p14-${id}`,
    words: `Skrining tahun ini: ${words}`,
    within: among,
    when: m =>
      (card !== undefined && cardsThisYear(m).some(s => card(s, m.person))) ||
      (elsewhere !== undefined && wasScreened(elsewhere)(m)),
  })
  return {
    id,
    words,
    asks: among.when,
    among,
    screened,
    ...(card && { card }),
    ...(elsewhere && { elsewhere }),
  }
}

/** A card that was judged on this: what was not asked is no screening. */
const judged =
  (fact: string) =>
  (s: Screening, person: Person): boolean =>
    person.reading(s)?.facts[fact] !== undefined

const { fifteen, forty } = ptmShared
const sugar = hasNumber('gula')
const pressure = hasNumber('sistolik', 'diastolik')
const blood = hasNumber('hb')

/**
 * Section 5.6: "pernah skrining tahun ini?". A posyandu does not do them all: what is done at a puskesmas or a hospital is
 * written down with day and place alone. Where the source gives no age, it is that of the nearest card.
 */
export const fourteen: readonly Disease[] = [
  disease({ id: 'dm', words: 'Diabetes', among: fifteen, card: sugar, elsewhere: 'dm' }),
  disease({ id: 'hipertensi', words: 'Hipertensi', among: fifteen, card: pressure, elsewhere: 'hipertensi' }),
  disease({ id: 'stroke', words: 'Stroke', among: forty, elsewhere: 'stroke' }),
  disease({ id: 'jantung', words: 'Jantung', among: forty, elsewhere: 'jantung' }),
  disease({ id: 'kanker-serviks', words: 'Kanker leher rahim', among: women, elsewhere: 'kanker_serviks' }),
  disease({ id: 'kanker-payudara', words: 'Kanker payudara', among: women, elsewhere: 'kanker_payudara' }),
  disease({ id: 'tbc', words: 'TBC', among: tbcShared.people, card: judged('tbcTerduga'), elsewhere: 'tbc' }),
  disease({ id: 'anemia', words: 'Anemia', among: bloodWanted, card: blood, elsewhere: 'anemia' }),
  disease({ id: 'kanker-paru', words: 'Kanker paru', among: forty, elsewhere: 'kanker_paru' }),
  disease({ id: 'kanker-usus', words: 'Kanker usus', among: forty, elsewhere: 'kanker_usus' }),
  disease({ id: 'ppok', words: 'PPOK', among: forty, card: judged('pumaTinggi'), elsewhere: 'ppok' }),
  disease({ id: 'talasemia', words: 'Talasemia', among: children, elsewhere: 'talasemia' }),
  {
    id: 'hipotiroid',
    words: 'Hipotiroid kongenital (SHK)',
    asks: ageBetween(0, babyUntilMonth),
    screened: anakShared.thyroid,
    among: anakShared.born,
  },
  {
    id: 'hepatitis',
    words: 'Hepatitis B (ibu hamil)',
    asks: kiaShared.mothers.when,
    screened: kiaShared.hepatitis.measured,
    among: kiaShared.registered,
  },
]

export const penyakit14Counts: readonly Count[] = [
  women,
  children,
  bloodWanted,
  // The last two are counted where they are at home.
  ...fourteen.slice(0, -2).map(d => d.screened),
]

export const penyakit14Indicators: readonly Indicator[] = fourteen.map(d => ({
  id: `p14-${d.id}`,
  words: d.words,
  programme: 'penyakit-14',
  cluster: 'lintas',
  numerator: d.screened,
  denominator: d.among,
  better: 'up',
  period: 'tahun',
  source: '14 penyakit prioritas skrining, Kemenkes 2023 (dikutip media); CKG: KMK HK.01.07/MENKES/33/2025',
  notes: 'Diperiksa di posyandu atau dicatat sudah diperiksa di tempat lain; umur sasaran perlu disahkan',
}))
