import { refuseBirthDate } from '../measures/age.ts'
import type { CheckContext, Fault } from './define.ts'

type Person = {
  readonly tanggal_lahir?: string | undefined
  readonly tanggal_status?: string | undefined
  readonly status_td_per?: string | undefined
}

/** Only what is impossible. A NIK that disagrees with date or sex is a warning of the screen, because real ones do. */
export function personFaults(b: Person, { today }: CheckContext): Fault[] {
  const faults: Fault[] = []
  const birth = b.tanggal_lahir ? refuseBirthDate(b.tanggal_lahir, today) : undefined
  if (birth) faults.push({ field: 'tanggal_lahir', message: birth })
  if (b.tanggal_status && b.tanggal_status > today)
    faults.push({ field: 'tanggal_status', message: 'Tanggal ini belum terjadi. Periksa lagi.' })
  if (b.tanggal_status && b.tanggal_lahir && b.tanggal_status < b.tanggal_lahir)
    faults.push({ field: 'tanggal_status', message: 'Tanggal ini sebelum tanggal lahir. Periksa lagi.' })
  if (b.status_td_per && b.status_td_per > today)
    faults.push({ field: 'status_td_per', message: 'Tanggal ini belum terjadi. Periksa lagi.' })
  if (b.status_td_per && b.tanggal_lahir && b.status_td_per < b.tanggal_lahir)
    faults.push({ field: 'status_td_per', message: 'Tanggal ini sebelum tanggal lahir. Periksa lagi.' })
  return faults
}
