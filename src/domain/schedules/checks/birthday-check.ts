import type { Provenance } from '../../instrument/index.ts'
import { afterMonths } from '../../measures/after-months.ts'
import { addDays, completedYears } from '../../measures/age.ts'
import type { CheckRow } from './check.ts'

export const birthdayCheckRule: Provenance & { readonly id: string; readonly words: string } = {
  id: 'ckg',
  words: 'CKG bulan ulang tahun',
  source: 'KMK HK.01.07/MENKES/33/2025: cek kesehatan gratis (CKG) setiap tahun di bulan ulang tahun',
  confidence: 'A',
  validFrom: '2025-01-21',
  signOff: 'belum',
}

/** Free check of the birthday, said in its month only: nobody is called late for it. Newborns have a check of their own. */
export function birthdayCheck(birth: string, done: readonly string[], on: string): CheckRow | undefined {
  const from = `${on.slice(0, 7)}-01`
  const until = addDays(afterMonths(from, 1), -1)
  if (birth.slice(5, 7) !== on.slice(5, 7) || completedYears(birth, until) < 1) return undefined
  const doneOn = done.find(d => d >= from && d <= on)
  const check = { ...birthdayCheckRule, windows: [] }
  return doneOn === undefined
    ? { check, status: 'jatuh-tempo', from, until, best: until }
    : { check, status: 'selesai', from, until, best: until, doneOn }
}
