import { heeadsss } from '../instruments/heeadsss.ts'
import { usiaSekolahRemaja } from '../instruments/usia-sekolah-remaja.ts'
import { isSex, sexClasses, yearsBetween } from './ages.ts'
import { count, split } from './count.ts'
import type { Count } from './count.ts'
import {
  came,
  classes,
  imtClasses,
  inGroup,
  referred,
  rendahNormalTinggi,
  saidYes,
  taught,
  twoSigns,
  yaTidak,
} from './recap.ts'

/** Recap R3, section 5.1. A pregnant girl stands in R1 alone. */
const all = count({ id: 'r3-sasaran', words: 'Sasaran usia sekolah dan remaja', when: inGroup('remaja') })
const young = count({
  id: 'r3-sasaran-6-14',
  words: 'Sasaran 6–14 tahun',
  within: all,
  when: yearsBetween(0, 15),
})
const older = count({
  id: 'r3-sasaran-15-18',
  words: 'Sasaran 15–18 tahun',
  within: all,
  when: yearsBetween(15),
})
const girls = count({ id: 'r3-rematri', words: 'Remaja putri', within: all, when: isSex('P') })

const lp = classes({
  id: 'r3-lp',
  words: 'Lingkar perut berisiko (P > 80, L > 90)',
  within: older,
  of: m => saidYes(m.latest(usiaSekolahRemaja, r => r.lpBerisiko)),
  classes: yaTidak,
})

export const rekapRemajaCounts: readonly Count[] = [
  all,
  young,
  older,
  girls,
  ...came(young, 'Anak 6–14 tahun'),
  ...came(older, 'Remaja 15–18 tahun'),
  ...classes({
    id: 'r3-imt',
    words: 'IMT/U',
    within: all,
    of: m => m.latest(usiaSekolahRemaja, r => r.imtHuruf),
    classes: imtClasses,
  }),
  ...lp,
  ...lp.filter(c => c.id === 'r3-lp-ya').flatMap(c => split(c, sexClasses)),
  ...classes({
    id: 'r3-td',
    words: 'Tekanan darah',
    within: all,
    of: m => m.latest(usiaSekolahRemaja, r => r.tdHuruf),
    classes: rendahNormalTinggi,
  }),
  // Three columns on paper: "waspada" (140–199) stands under normal.
  ...classes({
    id: 'r3-gd',
    words: 'Gula darah',
    within: all,
    of: m => m.latest(usiaSekolahRemaja, r => r.gulaHuruf),
    classes: rendahNormalTinggi,
  }),
  ...classes({
    id: 'r3-anemia',
    words: 'Remaja putri, Hb di bawah batas',
    within: girls,
    of: m => saidYes(m.latest(usiaSekolahRemaja, r => r.hbKurang)),
    classes: yaTidak,
  }),
  ...classes({
    id: 'r3-tbc',
    words: 'Bergejala TBC (≥ 2 gejala)',
    within: all,
    of: m => m.latest(usiaSekolahRemaja, twoSigns),
    classes: yaTidak,
  }),
  ...classes({
    id: 'r3-heeadsss',
    words: 'HEEADSSS, paling sedikit 1 masalah',
    within: all,
    of: m => saidYes(m.latest(heeadsss, r => r.heeadsssMasalah)),
    classes: yaTidak,
    seenBy: 'health',
  }),
  taught(all, 'r3-edukasi'),
  referred(young, 'Anak 6–14 tahun'),
  referred(older, 'Remaja 15–18 tahun'),
]
