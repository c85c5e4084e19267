import type { RecordView, View } from '../log/fold.ts'
import { recordsOf } from '../log/read.ts'
import type { Policy, PolicySet } from '../policy/index.ts'
import { kebijakan } from './kebijakan.ts'
import { read } from './read-body.ts'

/** The policy sets of one area's view, in the words of the policy that cards and rules read. */
export const policySets = (view: View): PolicySet[] => recordsOf(view, kebijakan.kind).map(policySetOf)

function policySetOf(record: RecordView): PolicySet {
  const b = read(kebijakan, record)
  const chosen: { [K in keyof Policy]?: Policy[K] | undefined } = {
    edition: b.edisi,
    heeadsssTetap: b.heeadsss_tetap,
    ambang: b.ambang,
    faktorRisikoTbc: b.faktor_risiko_tbc,
    kaderBolehGds: b.kader_boleh_gds,
    kaderBolehTbOdgj: b.kader_boleh_tb_odgj,
    skemaImt: b.skema_imt,
    rujukSetiapT: b.rujuk_setiap_t,
    bulanVitaminA: b.bulan_vitamin_a?.map(Number),
    je: b.je,
    tanpaOpv: b.tanpa_opv,
    heksaLahirMulai: b.heksa_lahir_mulai,
    hpvUsia20Mulai: b.hpv_usia_20_mulai,
    obatCacingSekolah: roundsOf(b.obat_cacing_sekolah),
    ttdRematri: b.ttd_rematri,
    kelengkapanBayi: b.kelengkapan_bayi,
    kontakKehamilan: b.kontak_kehamilan,
    tanggalTutupBulan: b.tanggal_tutup_bulan,
    sasaranSweeping: b.sasaran_sweeping,
  }
  const decided = Object.fromEntries(Object.entries(chosen).filter(([, v]) => v !== undefined))
  return {
    record: record.id,
    area: record.about,
    from: b.berlaku_mulai ?? record.happenedOn,
    chosen: decided,
  }
}

const rounds = [0, 1, 2] as const

/** Codes of choices are words; the policy counts. */
const roundsOf = (code: string | number | undefined): Policy['obatCacingSekolah'] | undefined =>
  rounds.find(n => String(n) === String(code))
