import { isScreening } from '../due/screened.ts'
import { usiaSekolahRemaja } from '../instruments/usia-sekolah-remaja.ts'
import { merokok } from '../instruments/merokok.ts'
import { heeadsss } from '../instruments/heeadsss.ts'
import { isSex, yearsBetween } from './ages.ts'
import { count, looked } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import { inGroup } from './recap.ts'
import { gotService } from './services.ts'
import { hasNumber, inThisMonth } from './this-year.ts'

const yearly = { each: 'pertama-di-tahun' } as const

const all = count({
  id: 'remaja-sasaran',
  words: 'Usia sekolah dan remaja di wilayah tahun ini',
  when: inGroup('remaja'),
  ...yearly,
})
const measured = count({
  id: 'remaja-imt',
  words: 'Diukur BB dan TB tahun ini',
  within: all,
  when: inThisMonth(hasNumber('bb', 'tb')),
})
const judged = count({
  id: 'remaja-imt-dinilai',
  words: 'IMT/U dinilai tahun ini',
  within: measured,
  when: m => m.latest(usiaSekolahRemaja, r => r.imtHuruf) !== undefined,
})
const letter = (id: string, words: string, letters: readonly string[]): Count =>
  count({
    id,
    words,
    within: judged,
    when: m => letters.includes(m.latest(usiaSekolahRemaja, r => r.imtHuruf) ?? ''),
  })
const thin = letter('remaja-kurus', 'Kurus atau sangat kurus', ['K', 'SK'])
const heavy = letter('remaja-lebih', 'Gemuk atau obesitas', ['G', 'O'])

const pressure = count({
  id: 'remaja-td',
  words: 'Tekanan darah diukur tahun ini',
  within: all,
  when: m => m.latest(usiaSekolahRemaja, r => r.tdHuruf) !== undefined,
})
const high = count({
  id: 'remaja-td-tinggi',
  words: 'Tekanan darah di atas batas umur',
  within: pressure,
  when: m => m.latest(usiaSekolahRemaja, r => r.tdHuruf) === 'T',
})

/** Section 2.4: weekly iron from kelas 7, haemoglobin once in kelas 7 and once in kelas 10; by age 12–18. */
const girlFrom = 12
const girls = count({
  id: 'rematri-sasaran',
  words: 'Remaja putri 12–18 tahun di wilayah tahun ini',
  within: all,
  when: m => isSex('P')(m) && yearsBetween(girlFrom)(m),
})
const hb = looked(
  {
    id: 'rematri-hb',
    words: 'Remaja putri diperiksa Hb tahun ini',
    within: girls,
    fact: m => m.latest(usiaSekolahRemaja, r => r.hbKurang),
  },
  {
    id: 'rematri-hb-kurang',
    words: 'Remaja putri dengan Hb di bawah batas',
  },
)
const girlsNow = count({
  id: 'rematri-bulan',
  words: 'Remaja putri 12–18 tahun',
  when: m => inGroup('remaja')(m) && isSex('P')(m) && yearsBetween(girlFrom)(m),
})
const iron = count({
  id: 'rematri-ttd',
  words: 'Remaja putri dapat TTD',
  within: girlsNow,
  when: gotService('ttd'),
})
const { measured: ironAsked, found: ironTaken } = looked(
  {
    id: 'rematri-ttd-ditanya',
    words: 'Remaja putri, minum TTD minggu ini ditanyakan',
    within: girlsNow,
    fact: m => m.latest(usiaSekolahRemaja, r => r.ttdMinggu),
  },
  {
    id: 'rematri-ttd-minum',
    words: 'Remaja putri minum TTD minggu itu',
  },
)

const smokeFrom = 10
const smokeAge = count({
  id: 'remaja-10',
  words: 'Usia 10–18 tahun di wilayah tahun ini',
  within: all,
  when: yearsBetween(smokeFrom),
})
const { measured: smokeAsked, found: smokes } = looked(
  {
    id: 'remaja-rokok',
    words: 'Ditanya tentang rokok tahun ini',
    within: smokeAge,
    seenBy: 'health',
    fact: m => m.latest(merokok, r => r.merokokSendiri),
  },
  {
    id: 'remaja-merokok',
    words: 'Merokok',
  },
)
const mind = count({
  id: 'remaja-heeadsss',
  words: 'HEEADSSS tahun ini',
  within: all,
  seenBy: 'health',
  when: inThisMonth(isScreening(heeadsss.id)),
})

/** Another file divides by these. */
export const remajaShared = { all, girlsNow, hb } as const

export const remajaCounts: readonly Count[] = [
  all,
  measured,
  judged,
  thin,
  heavy,
  pressure,
  high,
  girls,
  hb.measured,
  hb.found,
  girlsNow,
  iron,
  ironAsked,
  ironTaken,
  smokeAge,
  smokeAsked,
  smokes,
  mind,
]

const base = {
  programme: 'remaja',
  cluster: 2,
  better: 'up',
  period: 'tahun',
  source: 'KMK HK.01.07/MENKES/2015/2023',
} as const

export const remajaIndicators: readonly Indicator[] = [
  {
    id: 'remaja-diukur',
    words: 'Usia sekolah dan remaja diukur BB dan TB',
    numerator: measured,
    denominator: all,
    sasaran: 'remaja',
    ...base,
  },
  { id: 'remaja-kurus', words: 'IMT/U kurus', numerator: thin, denominator: judged, ...base, better: 'down' },
  {
    id: 'remaja-lebih',
    words: 'IMT/U gemuk atau obesitas',
    numerator: heavy,
    denominator: judged,
    ...base,
    better: 'down',
  },
  {
    id: 'remaja-td-tinggi',
    words: 'Tekanan darah di atas batas umur',
    numerator: high,
    denominator: pressure,
    ...base,
    better: 'down',
  },
  {
    id: 'rematri-hb',
    words: 'Remaja putri diperiksa Hb',
    numerator: hb.measured,
    denominator: girls,
    notes: 'Semua putri 12–18 tahun; sasaran kelas 7 dan 10 ditetapkan sekolah',
    ...base,
  },
  {
    id: 'rematri-hb-kurang',
    words: 'Remaja putri dengan Hb di bawah batas',
    numerator: hb.found,
    denominator: hb.measured,
    ...base,
    better: 'down',
  },
  {
    id: 'rematri-ttd',
    words: 'Remaja putri dapat TTD',
    numerator: iron,
    denominator: girlsNow,
    ...base,
    period: 'bulan',
  },
  {
    id: 'rematri-ttd-minum',
    words: 'Remaja putri minum TTD',
    numerator: ironTaken,
    denominator: ironAsked,
    ...base,
    period: 'bulan',
  },
  { id: 'remaja-heeadsss', words: 'HEEADSSS diisi', numerator: mind, denominator: all, ...base },
  {
    id: 'remaja-rokok',
    words: 'Ditanya tentang rokok',
    numerator: smokeAsked,
    denominator: smokeAge,
    ...base,
  },
]
