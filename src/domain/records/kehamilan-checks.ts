import { daysBetween, isIsoDate } from '../measures/age.ts'
import { gestationalWeeks, possibleWeeks } from '../measures/gestation.ts'
import type { CheckContext, Fault } from './define.ts'

type Pregnancy = {
  readonly hpht?: string | undefined
  readonly uk_awal?: number | undefined
  readonly uk_tanggal?: string | undefined
  readonly akhir?: string | undefined
  readonly tanggal_akhir?: string | undefined
  readonly berhenti_menyusui_pada?: string | undefined
}

const [, mostWeeks] = possibleWeeks

/** A sentence if this person cannot be pregnant by what is known of her. */
export const refusePregnancy = (who: { readonly jk?: string | undefined }): string | undefined =>
  who.jk === 'L'
    ? 'Kehamilan hanya dicatat untuk perempuan. Kalau jenis kelaminnya keliru, betulkan dulu di data warga.'
    : undefined

export function pregnancyFaults(b: Pregnancy, { today }: CheckContext): Fault[] {
  return [...startFaults(b, today), ...endFaults(b, today)]
}

function startFaults(b: Pregnancy, today: string): Fault[] {
  const faults: Fault[] = []
  if (isFuture(b.hpht, today)) faults.push({ field: 'hpht', message: 'HPHT belum terjadi. Periksa lagi.' })
  else if (b.hpht && gestationalWeeks(b.hpht, b.tanggal_akhir ?? today) > mostWeeks)
    faults.push({ field: 'hpht', message: `HPHT lebih dari ${mostWeeks} minggu lalu. Periksa lagi.` })
  if (b.uk_awal !== undefined && !b.uk_tanggal)
    faults.push({ field: 'uk_tanggal', message: 'Isi tanggal saat umur kehamilan itu dihitung.' })
  if (isFuture(b.uk_tanggal, today))
    faults.push({ field: 'uk_tanggal', message: 'Tanggal ini belum terjadi. Periksa lagi.' })
  return faults
}

function endFaults(b: Pregnancy, today: string): Fault[] {
  const faults: Fault[] = []
  if (b.akhir && !b.tanggal_akhir)
    faults.push({ field: 'tanggal_akhir', message: 'Isi tanggal bersalin atau akhir kehamilan.' })
  if (isFuture(b.tanggal_akhir, today))
    faults.push({ field: 'tanggal_akhir', message: 'Tanggal ini belum terjadi. Periksa lagi.' })
  if (b.hpht && b.tanggal_akhir && b.tanggal_akhir < b.hpht)
    faults.push({ field: 'tanggal_akhir', message: 'Tanggal ini sebelum HPHT. Periksa lagi.' })
  if (b.berhenti_menyusui_pada && b.tanggal_akhir && b.berhenti_menyusui_pada < b.tanggal_akhir)
    faults.push({ field: 'berhenti_menyusui_pada', message: 'Tanggal ini sebelum bersalin. Periksa lagi.' })
  return faults
}

const isFuture = (date: string | undefined, today: string): boolean =>
  date !== undefined && isIsoDate(date) && daysBetween(today, date) > 0
