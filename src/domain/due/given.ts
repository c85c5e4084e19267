import type { View } from '../log/fold.ts'
import { countedHistory, countedOf } from '../records/history.ts'
import type { Screening } from '../records/history.ts'
import { layanan } from '../records/layanan.ts'
import { read } from '../records/read-body.ts'
import { daysBetween } from '../measures/age.ts'
import { products } from '../schedules/immunisation/antigen.ts'
import type { Product } from '../schedules/immunisation/antigen.ts'
import type { Given } from '../schedules/immunisation/history.ts'

/** One dose as somebody wrote it down: as a service with a record of its own, or as an answer of a card. */
export type GivenDose = Given & {
  readonly record?: string
  readonly monthOnly?: true
}
/** Words that are no product of the schedules: kept and shown, counted as no dose. */
export type ForeignDose = { readonly record: string; readonly words: string; readonly date: string }
export type GivenDoses = { readonly counted: readonly GivenDose[]; readonly foreign: readonly ForeignDose[] }
/** With what the schedules could not count, because it stands there twice. */
export type JudgedDoses = GivenDoses & { readonly doubled: readonly Given[] }

const cardCodes: Readonly<Record<string, Product>> = {
  hb0: 'HB0',
  bcg: 'BCG',
  opv: 'OPV',
  dpt: 'DPT-HB-Hib',
  hexa: 'HEXA',
  pcv: 'PCV',
  rv: 'RV',
  ipv: 'IPV',
  mr: 'MR',
  je: 'JE',
}

const key = (words: string): string => words.toUpperCase().replace(/[^A-Z0-9]/g, '')
const byKey: ReadonlyMap<string, Product> = new Map([
  ...products.map(p => [key(p), p] as const),
  ...Object.entries(cardCodes).map(([code, p]) => [key(code), p] as const),
])

/** "dpt-hb-hib", "DPT HB Hib" and the code of the card are the product; "polio" is not: drops or injection? */
export const productOf = (words: string | undefined): Product | undefined => byKey.get(key(words ?? ''))

export function givenDoses(view: View): GivenDoses {
  const counted: GivenDose[] = []
  const foreign: ForeignDose[] = []
  for (const record of countedOf(view, layanan.kind)) {
    const b = read(layanan, record)
    if (b.jenis !== 'imunisasi') continue
    const date = b.tanggal ?? record.happenedOn
    const product = productOf(b.produk)
    if (!product) {
      foreign.push({ record: record.id, words: b.produk ?? 'tanpa nama vaksin', date })
      continue
    }
    const monthOnly = b.bulan_saja === true ? { monthOnly: true as const } : {}
    counted.push({ product, dose: doseOf(b.dosis), date, record: record.id, ...monthOnly })
  }
  const answered = countedHistory(view).flatMap(onCard)
  return { counted: [...counted, ...answered.filter(a => !counted.some(c => isSame(a, c)))], foreign }
}

/** A series begins with one: the 0 of HB-0 is part of its name. */
const doseOf = (words: string | undefined): number | undefined =>
  words && /^[1-9]$/.test(words.trim()) ? Number(words) : undefined

/** No series has a shorter interval, so a tick on the card and a line of the book this close are one injection. */
const sameWithinDays = 28

const isSame = (a: GivenDose, b: GivenDose): boolean =>
  a.product === b.product && Math.abs(daysBetween(a.date, b.date)) < sameWithinDays

function onCard(s: Screening): GivenDose[] {
  const ticked = s.answers['imunisasiHariIni']
  if (!Array.isArray(ticked)) return []
  return ticked.flatMap(code => {
    const product = productOf(String(code))
    return product ? [{ product, date: s.happenedOn }] : []
  })
}
