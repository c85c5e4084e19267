import { daysGiven } from '../due/campaigns.ts'
import { developmentDays } from '../due/checks.ts'
import { ageGroups } from '../life-stage.ts'
import { recordsOf } from '../log/read.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { ageBetween, yearsBetween } from './ages.ts'
import { anakShared } from './anak.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import { isComplete } from './doses.ts'
import { kiaShared } from './kia.ts'
import { lansiaShared } from './lansia.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'
import { productive, productiveNote, productiveScreened } from './productive-age.ts'
import { tbcShared } from './tbc.ts'
import { cardsThisYear, daysThisYear, hasNumber, inThisMonth, untilNow } from './this-year.ts'

const yearly = { each: 'pertama-di-tahun' } as const

/** Section 5.5, number 4, for 12–59 months: what a year asks of each child. */
const asked = { weighings: 8, heights: 2, development: 2, vitaminA: 2 } as const

const dayLists = oncePer(({ view }: Person) => ({
  vitaminA: daysGiven(view, 'vit-a'),
  development: developmentDays(view),
}))
const times = (m: PersonMonth, key: string): number =>
  new Set(
    cardsThisYear(m)
      .filter(hasNumber(key))
      .map(s => s.happenedOn),
  ).size
const monthsWeighed = (m: PersonMonth): number =>
  new Set(
    cardsThisYear(m)
      .filter(hasNumber('bb'))
      .map(s => s.happenedOn.slice(0, 7)),
  ).size

const isTwo = yearsBetween(2)
/** IDL; from the second birthday the doses of baduta too. A dose that came late is a dose. */
const isImmunised = (m: PersonMonth): boolean =>
  isComplete(m.person, 'idl', m.lastDay) && (!isTwo(m) || isComplete(m.person, 'baduta', m.lastDay))

const children = count({
  id: 'spm-balita',
  words: 'Anak 12–59 bulan di wilayah tahun ini',
  when: ageBetween(ageGroups.bayiUntilMonth, ageGroups.balitaUntilMonth),
  ...yearly,
})
const childrenServed = count({
  id: 'spm-balita-terpenuhi',
  words: 'Ditimbang ≥ 8 bulan, TB ≥ 2 kali, perkembangan ≥ 2 kali, vitamin A 2 kali, imunisasi lengkap',
  within: children,
  when: m =>
    m.screenings.length > 0 &&
    monthsWeighed(m) >= asked.weighings &&
    times(m, 'tb') >= asked.heights &&
    new Set(daysThisYear(dayLists(m.person).development, m)).size >= asked.development &&
    new Set(daysThisYear(dayLists(m.person).vitaminA, m).map(d => d.slice(0, 7))).size >= asked.vitaminA &&
    isImmunised(m),
})

const [schoolFrom, schoolUntil] = [7, 16]
const school = count({
  id: 'spm-sekolah',
  words: 'Anak 7–15 tahun di wilayah tahun ini',
  when: yearsBetween(schoolFrom, schoolUntil),
  ...yearly,
})
const schoolServed = count({
  id: 'spm-sekolah-diskrining',
  words: 'Anak 7–15 tahun diukur BB, TB, dan tekanan darah tahun ini',
  within: school,
  when: m => [hasNumber('bb', 'tb'), hasNumber('sistolik', 'diastolik')].every(done => untilNow(done)(m)),
})

const hasHistory =
  (illness: 'hipertensi' | 'dm') =>
  ({ view }: Person): boolean =>
    recordsOf(view, orang.kind).some(r => read(orang, r).riwayat_sendiri?.includes(illness))

const patients = (illness: 'hipertensi' | 'dm', words: string, seen: (m: PersonMonth) => boolean) => {
  const known = oncePer(hasHistory(illness))
  const all = count({
    id: `spm-${illness}`,
    words: `Warga dengan riwayat ${words}`,
    when: m => known(m.person),
    ...yearly,
  })
  const served = count({
    id: `spm-${illness}-diperiksa`,
    words: `Riwayat ${words}, diperiksa tahun ini`,
    within: all,
    when: seen,
  })
  return { all, served }
}
const hypertension = patients('hipertensi', 'hipertensi', inThisMonth(hasNumber('sistolik', 'diastolik')))
const diabetes = patients('dm', 'diabetes', inThisMonth(hasNumber('gula')))

const inTreatment = oncePer(({ view }: Person): boolean =>
  recordsOf(view, orang.kind).some(r => ['diobati', 'putus'].includes(read(orang, r).odgj ?? '')),
)
const odgj = count({
  id: 'spm-odgj',
  words: 'ODGJ dalam pengobatan atau putus berobat',
  seenBy: 'health',
  when: m => inTreatment(m.person),
  ...yearly,
})
const odgjServed = count({
  id: 'spm-odgj-dikunjungi',
  words: 'ODGJ dikunjungi tahun ini',
  within: odgj,
  when: m => m.screenings.some(s => s.instrument === 'kunjungan-odgj'),
})

export const spmCounts: readonly Count[] = [
  children,
  childrenServed,
  school,
  schoolServed,
  productive,
  productiveScreened,
  ...[hypertension, diabetes].flatMap(p => [p.all, p.served]),
  odgj,
  odgjServed,
]

const all = 100
const base = {
  programme: 'spm',
  cluster: 'lintas',
  better: 'up',
  period: 'tahun',
  target: all,
  source: 'SPM kesehatan: Permenkes 6/2024',
} as const
const contribution =
  'Sumbangan posyandu dan kunjungan rumah; layanan di puskesmas yang tidak tercatat di sini belum terhitung'
const spm = (
  nr: number,
  words: string,
  numerator: Count,
  denominator: Count,
  notes = contribution,
): Indicator => ({
  id: `spm-${nr}`,
  words: `SPM ${nr}: ${words}`,
  numerator,
  denominator,
  notes,
  ...base,
})

export const spmIndicators: readonly Indicator[] = [
  {
    ...spm(
      1,
      'ibu hamil (K6 dengan 2 kali dokter)',
      kiaShared.k6Doctor,
      kiaShared.registered,
      `${contribution}. 10T tidak tercatat lengkap dan tidak dinilai; 180 tablet dihitung sendiri (ttd-180)`,
    ),
    sasaran: 'bumil',
  },
  {
    ...spm(2, 'ibu bersalin di fasilitas kesehatan', kiaShared.inFacility, kiaShared.delivered),
    sasaran: 'bulin',
  },
  { ...spm(3, 'bayi baru lahir (KN lengkap)', anakShared.kn, anakShared.born), sasaran: 'bayi' },
  spm(
    4,
    'balita (12–59 bulan)',
    childrenServed,
    children,
    `${contribution}. Imunisasi: IDL, sejak 2 tahun juga baduta. Tanpa sasaran Pusdatin atau daerah, yang menghitung 0–59 bulan`,
  ),
  spm(5, 'usia pendidikan dasar', schoolServed, school),
  {
    ...spm(6, 'usia produktif', productiveScreened, productive, `${contribution}. ${productiveNote}`),
    sasaran: 'produktif',
  },
  { ...spm(7, 'usia lanjut', lansiaShared.screened, lansiaShared.elders), sasaran: 'lansia' },
  spm(8, 'penderita hipertensi', hypertension.served, hypertension.all),
  spm(9, 'penderita diabetes', diabetes.served, diabetes.all),
  spm(10, 'ODGJ berat', odgjServed, odgj),
  { ...spm(11, 'terduga TBC yang dirujuk', tbcShared.sent, tbcShared.suspected), denominatorGrows: true },
  spm(12, 'risiko HIV (ibu hamil)', kiaShared.hiv.measured, kiaShared.registered),
]
