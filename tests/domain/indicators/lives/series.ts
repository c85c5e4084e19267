import fc from 'fast-check'
import type { Body } from '../../../../src/domain/log/index.ts'
import { afterMonths } from '../../../../src/domain/measures/after-months.ts'
import { addDays } from '../../../../src/domain/measures/age.ts'
import { answersOf } from './answers.ts'
import { dayFrom, someDay } from './days.ts'
import type { Step } from './step.ts'

/** What belongs together over months, as a whole or with gaps: of single days a schedule would hardly ever be kept. */
export type Series = fc.Arbitrary<readonly Step[]>

const withGaps = (all: readonly Step[]): Series =>
  fc.oneof({ arbitrary: fc.constant(all), weight: 1 }, { arbitrary: fc.subarray([...all]), weight: 2 })
const fact = (kind: string, on: string, body: Body): Step => ({ step: 'fact', kind, on, body })

/** Months of age, and what is given at it. */
const doses: readonly (readonly [number, readonly string[]])[] = [
  [0, ['HB0', 'BCG', 'OPV']],
  [2, ['DPT-HB-Hib', 'OPV', 'PCV', 'RV']],
  [3, ['DPT-HB-Hib', 'OPV', 'PCV', 'RV']],
  [4, ['DPT-HB-Hib', 'OPV', 'IPV', 'RV']],
  [9, ['MR', 'IPV']],
  [12, ['PCV']],
  [18, ['DPT-HB-Hib', 'MR']],
]
const firstContacts = [1, 5, 15]
const written = '2026-08-31'

/** Doses and contacts as a KIA book has them, copied on one day: many are of months before she was registered. */
export const bookOf = (born: string): Series =>
  someDay.chain(on => {
    const given = doses.flatMap(([months, products]) =>
      products.map(produk => ({ produk, tanggal: afterMonths(born, months) })),
    )
    const copied = { sumber: 'menurut_kia' }
    return withGaps([
      ...given
        .filter(d => d.tanggal <= written)
        .map(d => fact('layanan', on, { jenis: 'imunisasi', ...d, ...copied })),
      ...firstContacts.map(n => fact('kontak', on, { jenis: 'kn', tanggal: addDays(born, n), ...copied })),
    ])
  })

const monthly = Array.from({ length: 9 }, (_, i) => afterMonths('2025-12-10', i))

/** Weighed month after month, in steps of 100 grams, now more and now less. */
export function weighings(born: string): Series {
  const first = born < '2025' ? 120 : 50
  const gained = fc.array(fc.integer({ min: -2, max: 8 }), {
    minLength: monthly.length,
    maxLength: monthly.length,
  })
  const rest = { asiEksklusif: true, perkembangan: 'lengkap', lokasi: 'posyandu' }
  const weighedOn = (on: string, at: number, gains: readonly number[]): Step => {
    const bb = gains.slice(0, at).reduce((sum, g) => sum + g, first) / 10
    return { step: 'card', card: 'bayi-balita-apras', on, body: { bb, tb: 80 + at, ...rest } }
  }
  return gained.chain(gains =>
    withGaps(monthly.flatMap((on, at) => (on < born ? [] : [weighedOn(on, at, gains)]))),
  )
}

const weeksSeen = [8, 16, 22, 28, 32, 36]
const daysAfter = [1, 5, 15, 35]
const ends = ['lahir_hidup', 'lahir_hidup', 'lahir_mati', 'keguguran', undefined]
const tests = fc.constantFrom('belum', 'negatif', 'positif')
const birth = fc.record(
  {
    tempat: fc.constantFrom('rumah', 'puskesmas', 'rs'),
    penolong: fc.constantFrom('bidan', 'dukun'),
    imd: fc.boolean(),
    menyusui: fc.boolean(),
  },
  { requiredKeys: [] },
)
const pregnancy = fc.record({
  hpht: dayFrom('2025-05-01', '2026-03-01'),
  akhir: fc.constantFrom(...ends),
  opened: someDay,
  birth,
  nifas: answersOf('nifas-menyusui'),
  found: fc.record({ hiv: tests, sifilis: tests, hepatitis_b: tests }, { requiredKeys: [] }),
})

/** A pregnancy from its contacts to its end, and the contacts after it. */
export const motherhood: Series = pregnancy.chain(({ hpht, akhir, opened, birth: how, nifas, found }) => {
  const end = addDays(hpht, akhir === 'keguguran' ? 70 : 273)
  const contact = (jenis: string, tanggal: string, oleh: string) =>
    fact('kontak', tanggal, { jenis, tanggal, oleh, sumber: 'di_sini' })
  const before = weeksSeen.map(w =>
    contact('anc', addDays(hpht, w * 7), w < 10 || w > 30 ? 'dokter' : 'bidan'),
  )
  const card: Step = {
    step: 'card',
    card: 'nifas-menyusui',
    on: addDays(end, 20),
    body: { ...nifas, lokasi: 'posyandu' },
  }
  const after =
    akhir === undefined ? [] : [...daysAfter.map(n => contact('kf', addDays(end, n), 'bidan')), card]
  const told: Step[] = [
    { step: 'pregnant', on: opened, body: { hpht, tercatat: opened, hamil_ke: 2, ...found } },
    ...(akhir ? [{ step: 'delivered' as const, on: end, body: { akhir, tanggal_akhir: end, ...how } }] : []),
  ]
  return withGaps([...before, ...after]).map(seen => [...told, ...seen])
})
