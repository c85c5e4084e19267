import { instruments } from '../../domain/instruments/index.ts'
import { parseDecimal } from '../../domain/measures/decimal.ts'
import type { Threshold } from '../../domain/instrument/index.ts'
import type { Policy } from '../../domain/policy/index.ts'

export type PolicyFields = {
  readonly edisi: Policy['edition']
  readonly heeadsss: 'ya' | 'tidak'
  readonly gds: 'ya' | 'tidak'
  readonly tbOdgj: 'ya' | 'tidak'
  readonly rujukT: 'ya' | 'tidak'
  readonly imt: Policy['skemaImt']
  readonly je: 'ya' | 'tidak'
  readonly tanpaOpv: 'ya' | 'tidak'
  readonly heksa: string | undefined
  readonly kontak: Policy['kontakKehamilan']
  /** As typed, by threshold id; empty: the value of the guideline. */
  readonly ambang: Readonly<Record<string, string>>
}

export const yesNo = [
  { value: 'tidak', label: 'Tidak' },
  { value: 'ya', label: 'Ya' },
] as const

export const fieldsFrom = (policy: Policy): PolicyFields => ({
  edisi: policy.edition,
  heeadsss: policy.heeadsssTetap ? 'ya' : 'tidak',
  gds: policy.kaderBolehGds ? 'ya' : 'tidak',
  tbOdgj: policy.kaderBolehTbOdgj ? 'ya' : 'tidak',
  rujukT: policy.rujukSetiapT ? 'ya' : 'tidak',
  imt: policy.skemaImt,
  je: policy.je ? 'ya' : 'tidak',
  tanpaOpv: policy.tanpaOpv ? 'ya' : 'tidak',
  heksa: policy.heksaLahirMulai,
  kontak: policy.kontakKehamilan,
  ambang: Object.fromEntries(
    Object.entries(policy.ambang).map(([id, v]) => [id, String(v).replace('.', ',')]),
  ),
})

export type ThresholdGroup = { readonly title: string; readonly thresholds: readonly Threshold[] }

/** Each cut-off once, under the first card that reads it. */
export function thresholdGroups(): ThresholdGroup[] {
  const seen = new Set<string>()
  return instruments
    .map(i => ({
      title: i.title,
      thresholds: i.thresholds.filter(t => !seen.has(t.id) && seen.add(t.id)),
    }))
    .filter(g => g.thresholds.length > 0)
}

export type PolicyChange = {
  readonly edisi?: Policy['edition']
  readonly heeadsss_tetap?: boolean
  readonly kader_boleh_gds?: boolean
  readonly kader_boleh_tb_odgj?: boolean
  readonly rujuk_setiap_t?: boolean
  readonly skema_imt?: Policy['skemaImt']
  readonly je?: boolean
  readonly tanpa_opv?: boolean
  readonly heksa_lahir_mulai?: string
  readonly kontak_kehamilan?: Policy['kontakKehamilan']
  readonly ambang?: Readonly<Record<string, number>>
}
export type PolicyReading =
  | { readonly outcome: 'changed'; readonly change: PolicyChange }
  | { readonly outcome: 'same' }
  | { readonly outcome: 'wrong'; readonly faults: Readonly<Record<string, string>> }

/**
 * Only what differs from what holds becomes part of the new set. Sets add up, so a cut-off that goes back to the guideline
 * is written with the guideline's value.
 */
export function readPolicy(fields: PolicyFields, policy: Policy, all: readonly Threshold[]): PolicyReading {
  const faults: Record<string, string> = {}
  const ambang: Record<string, number> = {}
  for (const t of all) {
    const typed = parseDecimal(fields.ambang[t.id] ?? '')
    if (typed.outcome === 'refused') faults[t.id] = 'Ketik angka, misalnya 23,5.'
    const value = typed.outcome === 'number' ? typed.value : t.value
    if (value !== (policy.ambang[t.id] ?? t.value)) ambang[t.id] = value
  }
  if (fields.heksa === undefined && policy.heksaLahirMulai !== undefined) faults['heksa'] = keepsDay
  if (Object.keys(faults).length > 0) return { outcome: 'wrong', faults }
  const change: PolicyChange = {
    ...edition(fields, policy),
    ...((fields.gds === 'ya') !== policy.kaderBolehGds ? { kader_boleh_gds: fields.gds === 'ya' } : {}),
    ...((fields.tbOdgj === 'ya') !== policy.kaderBolehTbOdgj
      ? { kader_boleh_tb_odgj: fields.tbOdgj === 'ya' }
      : {}),
    ...((fields.rujukT === 'ya') !== policy.rujukSetiapT ? { rujuk_setiap_t: fields.rujukT === 'ya' } : {}),
    ...(fields.imt === policy.skemaImt ? {} : { skema_imt: fields.imt }),
    ...schedules(fields, policy),
    ...(Object.keys(ambang).length > 0 ? { ambang } : {}),
  }
  return Object.keys(change).length === 0 ? { outcome: 'same' } : { outcome: 'changed', change }
}

const keepsDay = 'Tanggal wajib diisi. Untuk menghentikan, isi tanggal yang masih jauh.'

/** Which card is filled. */
const edition = (fields: PolicyFields, policy: Policy): PolicyChange => ({
  ...(fields.edisi === policy.edition ? {} : { edisi: fields.edisi }),
  ...((fields.heeadsss === 'ya') !== policy.heeadsssTetap
    ? { heeadsss_tetap: fields.heeadsss === 'ya' }
    : {}),
})

/** What the schedules of the area are made from. */
const schedules = (fields: PolicyFields, policy: Policy): PolicyChange => ({
  ...((fields.je === 'ya') !== policy.je ? { je: fields.je === 'ya' } : {}),
  ...((fields.tanpaOpv === 'ya') !== policy.tanpaOpv ? { tanpa_opv: fields.tanpaOpv === 'ya' } : {}),
  ...(fields.heksa && fields.heksa !== policy.heksaLahirMulai ? { heksa_lahir_mulai: fields.heksa } : {}),
  ...(fields.kontak === policy.kontakKehamilan ? {} : { kontak_kehamilan: fields.kontak }),
})
