import { isScreening } from '../due/screened.ts'
import { aks } from '../instruments/aks.ts'
import { skilas } from '../instruments/skilas.ts'
import { ageGroups } from '../life-stage.ts'
import { yearsBetween } from './ages.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import type { PersonMonth } from './person-month.ts'
import { hasNumber, inThisMonth, untilNow } from './this-year.ts'

const elders = count({
  id: 'lansia-sasaran',
  words: 'Penduduk 60 tahun ke atas di wilayah tahun ini',
  each: 'pertama-di-tahun',
  when: yearsBetween(ageGroups.lansiaFromYear),
})

const aksKelas = (m: PersonMonth) => m.latest(aks, r => r.aksKelas)
const scored = count({
  id: 'lansia-aks',
  words: 'AKS dinilai tahun ini',
  within: elders,
  when: m => aksKelas(m) !== undefined,
})
const independent = count({
  id: 'lansia-mandiri',
  words: 'Mandiri (AKS 20)',
  within: scored,
  when: m => aksKelas(m) === 'M',
})
const skilasDone = count({
  id: 'lansia-skilas',
  words: 'SKILAS tahun ini',
  within: elders,
  when: inThisMonth(isScreening(skilas.id)),
})

const parts = [
  isScreening(aks.id),
  isScreening(skilas.id),
  hasNumber('sistolik', 'diastolik'),
  hasNumber('gula'),
].map(untilNow)
const both = count({
  id: 'lansia-aks-skilas',
  words: 'AKS dan SKILAS tahun ini',
  within: elders,
  when: m => parts.slice(0, 2).every(done => done(m)),
})
const screened = count({
  id: 'lansia-diskrining',
  words: 'AKS, SKILAS, tekanan darah, dan gula darah tahun ini',
  within: both,
  when: m => parts.every(done => done(m)),
})

export const lansiaShared = { elders, screened } as const
export const lansiaCounts: readonly Count[] = [elders, scored, independent, skilasDone, both, screened]

const base = {
  programme: 'lansia',
  cluster: 3,
  better: 'up',
  period: 'tahun',
  source: 'KMK HK.01.07/MENKES/2015/2023',
} as const
const ofElders = { denominator: elders, sasaran: 'lansia', ...base } as const

export const lansiaIndicators: readonly Indicator[] = [
  {
    id: 'lansia-diskrining',
    words: 'Lansia diskrining lengkap',
    numerator: screened,
    notes: 'AKS, SKILAS, tekanan darah, dan gula darah; dihitung pada bulan yang melengkapi',
    ...ofElders,
  },
  { id: 'lansia-aks-skilas', words: 'Lansia dengan AKS dan SKILAS', numerator: both, ...ofElders },
  { id: 'lansia-aks', words: 'Lansia dengan AKS', numerator: scored, ...ofElders },
  {
    id: 'lansia-mandiri',
    words: 'Lansia mandiri',
    numerator: independent,
    ...base,
    denominator: scored,
    denominatorGrows: true,
  },
]
