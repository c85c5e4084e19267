import { addDays } from '../measures/age.ts'
import { afterMonths } from '../measures/after-months.ts'
import type { ClinicalPolicy } from '../policy/clinical.ts'
import { valueOf } from '../instrument/threshold.ts'
import type { CutOff } from '../instrument/threshold.ts'
import { alert, isLate } from './alert.ts'
import type { AdherenceAlert } from './alert.ts'
import {
  dmPeriksa,
  htKontak,
  obatTerlewat,
  odgjHariIni,
  odgjMenolak,
  tbcMangkir,
  tbcTanpaKunjungan,
} from './rules.ts'
import type { Treatment, Treatments, TreatmentVisit } from './treatment.ts'

/** The day on which a rule began to hold. */
function beganOn(rule: CutOff, since: string, policy: ClinicalPolicy): string {
  const value = valueOf(rule, policy)
  return rule.unit === 'bulan' ? afterMonths(since, value) : addDays(since, value)
}

const missed = (v: TreatmentVisit | undefined): boolean => v?.adaObat === false || v?.minum24 === false
const metOf = (t: Treatment) => t.visits.find(v => v.hasil === 'bertemu')

function tbcAlerts(t: Treatment, today: string, policy: ClinicalPolicy): AdherenceAlert[] {
  if (!t.known) return []
  const met = metOf(t)
  const seen = met?.on ?? t.since
  const taken = t.visits.find(v => v.minum24 === true)?.on ?? t.since
  return [
    ...(met && missed(met)
      ? [
          alert({
            id: 'tbc-obat-terlewat',
            about: 'tbc',
            because: met.adaObat === false ? 'Obat TBC tidak ada di rumah' : 'Obat TBC terlewat',
            urgency: 'hari-ini',
            since: met.on,
            rule: obatTerlewat,
          }),
        ]
      : []),
    ...(seen !== undefined && isLate(tbcTanpaKunjungan, seen, today, policy)
      ? [
          alert({
            id: tbcTanpaKunjungan.id,
            about: 'tbc',
            because: 'TBC: dua minggu tidak dikunjungi',
            urgency: 'hari-ini',
            since: beganOn(tbcTanpaKunjungan, seen, policy),
            rule: tbcTanpaKunjungan,
          }),
        ]
      : []),
    ...(taken !== undefined && isLate(tbcMangkir, taken, today, policy)
      ? [
          alert({
            id: tbcMangkir.id,
            about: 'tbc',
            because: 'TBC: obat terlewat 2 bulan, mangkir ditetapkan nakes',
            urgency: 'hari-ini',
            since: beganOn(tbcMangkir, taken, policy),
            byNakes: true,
            rule: tbcMangkir,
          }),
        ]
      : []),
  ]
}

function odgjAlerts(t: Treatment): AdherenceAlert[] {
  const [last] = t.visits
  if (!t.known || !last) return []
  const met = metOf(t)
  const said = (part: Pick<AdherenceAlert, 'id' | 'because' | 'urgency' | 'since' | 'rule'>) =>
    alert({ about: 'odgj', byNakes: true, ...part })
  return [
    ...(last.hasil === 'menolak'
      ? [
          said({
            id: 'odgj-menolak',
            because: 'Menolak dikunjungi: nakes wajib datang',
            urgency: '7-hari',
            since: last.on,
            rule: odgjMenolak,
          }),
        ]
      : []),
    ...(met && (met.gelisah || met.pasung)
      ? [
          said({
            id: 'odgj-hari-ini',
            because: met.pasung ? 'Dipasung' : 'Gaduh gelisah',
            urgency: 'hari-ini',
            since: met.on,
            rule: odgjHariIni,
          }),
        ]
      : []),
    ...(met && (missed(met) || met.kontrol === false)
      ? [
          said({
            id: 'odgj-obat-terlewat',
            because: missed(met) ? 'Obat jiwa terlewat' : 'Kontrol jiwa terlewat',
            urgency: '7-hari',
            since: met.on,
            rule: obatTerlewat,
          }),
        ]
      : []),
  ]
}

type Chronic = {
  readonly about: 'hipertensi' | 'dm'
  readonly rule: CutOff
  readonly last: string | undefined
  readonly late: string
  readonly missedWords: string
}

function chronicAlerts(t: Treatment, c: Chronic, today: string, policy: ClinicalPolicy): AdherenceAlert[] {
  if (!t.known) return []
  const since = c.last ?? t.since
  const [asked] = t.visits
  return [
    ...(asked && missed(asked)
      ? [
          alert({
            id: `${c.about}-obat-terlewat`,
            about: c.about,
            because: c.missedWords,
            urgency: '7-hari',
            since: asked.on,
            rule: obatTerlewat,
          }),
        ]
      : []),
    ...(since !== undefined && isLate(c.rule, since, today, policy)
      ? [
          alert({
            id: c.rule.id,
            about: c.about,
            because: c.late,
            urgency: '7-hari',
            since: beganOn(c.rule, since, policy),
            rule: c.rule,
          }),
        ]
      : []),
  ]
}

/**
 * Section 4.3: whose treatment needs somebody to look, and by when. Most urgent first. Pure; the same on phone and server. On a
 * kader's phone nothing of TBC and mental disorders comes out of it but what she herself wrote.
 */
export function adherenceAlerts(t: Treatments, today: string, policy: ClinicalPolicy): AdherenceAlert[] {
  const found = [
    ...tbcAlerts(t.tbc, today, policy),
    ...odgjAlerts(t.odgj),
    ...chronicAlerts(
      t.hipertensi,
      {
        about: 'hipertensi',
        rule: htKontak,
        last: t.hipertensi.lastContact,
        late: 'Darah tinggi: sebulan belum bertemu',
        missedWords: 'Obat darah tinggi terlewat',
      },
      today,
      policy,
    ),
    ...chronicAlerts(
      t.dm,
      {
        about: 'dm',
        rule: dmPeriksa,
        last: t.dm.lastGlucose,
        late: 'Gula darah: sebulan belum diperiksa',
        missedWords: 'Obat gula terlewat',
      },
      today,
      policy,
    ),
  ]
  return found.toSorted((a, b) => (a.dueBy < b.dueBy ? -1 : a.dueBy > b.dueBy ? 1 : 0))
}
