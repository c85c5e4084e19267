import type { Provenance } from '../instrument/rule.ts'
import { policyDefaults } from '../policy/policy.ts'
import type { Policy } from '../policy/policy.ts'
import { giziSeimbang, ilp2023, kartu2023, kia2023, usulan } from '../instruments/sources.ts'
import type { Field } from '../records/field.ts'
import { kebijakan } from '../records/kebijakan.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'

type Choice = { readonly field: keyof typeof kebijakan.fields; readonly from: Provenance }

/** What an area may choose, by the field of its record. A new field of the policy without a line here does not compile. */
const choices: Readonly<Record<keyof Policy, Choice>> = {
  edition: { field: 'edisi', from: kartu2023 },
  ambang: { field: 'ambang', from: usulan },
  faktorRisikoTbc: { field: 'faktor_risiko_tbc', from: usulan },
  kaderBolehGds: { field: 'kader_boleh_gds', from: usulan },
  skemaImt: { field: 'skema_imt', from: giziSeimbang },
  rujukSetiapT: { field: 'rujuk_setiap_t', from: kia2023 },
  bulanVitaminA: { field: 'bulan_vitamin_a', from: ilp2023 },
  je: { field: 'je', from: ilp2023 },
  tanpaOpv: { field: 'tanpa_opv', from: usulan },
  heksaLahirMulai: { field: 'heksa_lahir_mulai', from: usulan },
  kontakKehamilan: { field: 'kontak_kehamilan', from: ilp2023 },
  kaderBolehTbOdgj: { field: 'kader_boleh_tb_odgj', from: usulan },
  sasaranSweeping: { field: 'sasaran_sweeping', from: usulan },
  heeadsssTetap: { field: 'heeadsss_tetap', from: usulan },
  hpvUsia20Mulai: { field: 'hpv_usia_20_mulai', from: usulan },
  obatCacingSekolah: { field: 'obat_cacing_sekolah', from: ilp2023 },
  ttdRematri: { field: 'ttd_rematri', from: ilp2023 },
  kelengkapanBayi: { field: 'kelengkapan_bayi', from: usulan },
  tanggalTutupBulan: { field: 'tanggal_tutup_bulan', from: usulan },
}

const shown = (value: unknown): string => {
  if (value === undefined) return 'belum ditetapkan'
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' ? 'kosong' : String(value)
}

export const policyLines = (): LineDraft[] =>
  Object.entries(choices).map(([key, { field, from }]) => {
    const asked: Field = kebijakan.fields[field]
    const options = asked.options ? `pilihan: ${Object.keys(asked.options).join(', ')}; ` : ''
    return draftOf({
      ...from,
      kind: 'kebijakan',
      id: field,
      text: asked.label,
      // A field of the policy, by the type of `choices`.
      detail: `${options}bawaan: ${shown(policyDefaults[key as keyof Policy])}`,
      seenBy: 'posyandu',
    })
  })
