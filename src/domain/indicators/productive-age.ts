import { ageGroups } from '../life-stage.ts'
import type { Screening } from '../records/history.ts'
import { yearsBetween } from './ages.ts'
import { count } from './count.ts'
import type { PersonMonth } from './person-month.ts'
import { ptmShared } from './ptm.ts'
import { inGroup } from './recap.ts'
import { cardsThisYear, hasNumber, untilNow } from './this-year.ts'

/**
 * SPM 6. Permenkes 4/2019 lists weight, height, waist, pressure and glucose for the yearly screening of 15 to 59 years.
 * Glucose is asked of those of whom section 2.0.6 asks it. The parts may stand on different cards of the year.
 */
const weight = untilNow(hasNumber('bb'))
const pressure = untilNow(hasNumber('sistolik', 'diastolik'))
const parts = [weight, untilNow(hasNumber('tb')), untilNow(hasNumber('lp')), pressure]
/** A mother's card asks neither waist nor glucose, and her height stands in the pregnancy. What else she needs is SPM 1. */
const partsOfMother = [weight, pressure]
const isMother = inGroup('bumil', 'nifas-menyusui')

const isSugarAge = yearsBetween(ptmShared.sugarFrom)
const hasSugar = untilNow(hasNumber('gula'))
/** Obese, a large waist or high pressure: of the younger these alone are asked. */
const isAtRisk =
  ({ person }: PersonMonth) =>
  (s: Screening): boolean => {
    const facts = person.reading(s)?.facts ?? {}
    const { imtKelas, imtHuruf, lpBerisiko, tdHuruf } = facts
    return imtKelas === 'O' || imtHuruf === 'O' || lpBerisiko === true || tdHuruf === 'T'
  }
const wantsSugar = (m: PersonMonth): boolean => isSugarAge(m) || cardsThisYear(m).some(isAtRisk(m))

const isScreened = (m: PersonMonth): boolean => {
  if (isMother(m)) return partsOfMother.every(done => done(m))
  return parts.every(done => done(m)) && (hasSugar(m) || !wantsSugar(m))
}

export const productive = count({
  id: 'spm-produktif',
  words: 'Usia 15–59 tahun di wilayah tahun ini',
  when: yearsBetween(ageGroups.produktifFromYear, ageGroups.lansiaFromYear),
  each: 'pertama-di-tahun',
})
export const productiveScreened = count({
  id: 'spm-produktif-diskrining',
  words: 'Usia 15–59 tahun, BB, TB, lingkar perut, tekanan darah, dan gula darah bagi yang perlu, tahun ini',
  within: productive,
  when: isScreened,
})

export const productiveNote =
  'Diskrining: BB, TB, lingkar perut, dan tekanan darah dalam setahun, boleh pada kartu yang berlainan; gula darah mulai 40 tahun, atau lebih muda bila obesitas, lingkar perut berisiko, atau tekanan darah tinggi. Ibu hamil, nifas, dan menyusui: BB dan tekanan darah. Perilaku berisiko, IVA, dan SADANIS tidak ikut dinilai; bacaan perlu disahkan'
