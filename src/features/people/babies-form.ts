import { parseDecimal } from '../../domain/measures/decimal.ts'
import type { Baby } from '../../domain/records/index.ts'

export type BabyValues = { jk?: 'L' | 'P'; nama?: string; bb?: string; pb?: string; nik?: string }

export const babyValues = (value: unknown): BabyValues[] =>
  Array.isArray(value) ? (value as BabyValues[]) : [{}] // written by Babies alone

/** Weight 0.5–6 kg, length 25–65 cm as on the card; a name may come later, the sex must be known. */
export function babiesFrom(value: unknown): { ok: true; babies: Baby[] } | { ok: false; message: string } {
  const babies: Baby[] = []
  for (const [i, b] of babyValues(value).entries()) {
    if (!b.jk) return { ok: false, message: `Bayi ${i + 1}: pilih perempuan atau laki-laki.` }
    const bb = measured(b.bb, 0.5, 6)
    const pb = measured(b.pb, 25, 65)
    if (bb === 'wrong')
      return { ok: false, message: `Bayi ${i + 1}: berat lahir antara 0,5 dan 6 kg, misalnya 3,1.` }
    if (pb === 'wrong') return { ok: false, message: `Bayi ${i + 1}: panjang lahir antara 25 dan 65 cm.` }
    const nik = b.nik?.trim() || undefined
    if (nik !== undefined && !/^\d{16}$/.test(nik))
      return { ok: false, message: `Bayi ${i + 1}: NIK terdiri dari 16 angka, atau kosongkan.` }
    babies.push({ jk: b.jk, nama: b.nama?.trim() || undefined, nik, bb_lahir: bb, pb_lahir: pb })
  }
  return { ok: true, babies }
}

function measured(typed: string | undefined, from: number, to: number): number | undefined | 'wrong' {
  if (typed === undefined || typed.trim() === '') return undefined
  const value = parseDecimal(typed)
  if (value.outcome !== 'number' || value.value < from || value.value > to) return 'wrong'
  return value.value
}
