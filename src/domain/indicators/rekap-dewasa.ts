import { aks } from '../instruments/aks.ts'
import { dewasa } from '../instruments/dewasa.ts'
import { lansia } from '../instruments/lansia.ts'
import { puma } from '../instruments/puma.ts'
import { skilas } from '../instruments/skilas.ts'
import { srq20 } from '../instruments/srq-20.ts'
import { sexClasses } from './ages.ts'
import { count, split } from './count.ts'
import type { Count } from './count.ts'
import type { PersonMonth } from './person-month.ts'
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

/** Recap R4, section 5.1. A woman who is pregnant or breastfeeding stands in R1 alone. */
const all = count({
  id: 'r4-sasaran',
  words: 'Sasaran dewasa dan lansia',
  when: inGroup('dewasa', 'lansia'),
})
const adults = count({
  id: 'r4-sasaran-dewasa',
  words: 'Sasaran dewasa (19–59 tahun)',
  within: all,
  when: inGroup('dewasa'),
})
const elders = count({
  id: 'r4-sasaran-lansia',
  words: 'Sasaran lansia (60 tahun ke atas)',
  within: all,
  when: inGroup('lansia'),
})

type Shared = {
  readonly imtKelas?: keyof typeof imtClasses | undefined
  readonly lpBerisiko?: boolean | undefined
  readonly tdHuruf?: keyof typeof rendahNormalTinggi | undefined
  readonly gulaHuruf?: keyof typeof rendahNormalTinggi | undefined
  readonly tbc2Gejala?: boolean | undefined
  readonly tbcTerduga?: boolean | undefined
}

/** Both cards of form 11; who turned 60 in the month may have filled either. */
export const onAdultCard =
  <T>(fact: (r: Shared) => T | undefined) =>
  (m: PersonMonth): T | undefined =>
    m.latest(lansia, fact) ?? m.latest(dewasa, fact)

const lp = classes({
  id: 'r4-lp',
  words: 'Lingkar perut berisiko (P > 80, L > 90)',
  within: all,
  of: m => saidYes(onAdultCard(r => r.lpBerisiko)(m)),
  classes: yaTidak,
})

const srq = classes({
  id: 'r4-srq',
  words: 'SRQ-20',
  within: all,
  of: m => {
    const high = m.latest(srq20, r => r.srqTinggi)
    return high === undefined ? undefined : high ? 'tinggi' : 'rendah'
  },
  classes: { rendah: 'kurang dari 6', tinggi: '6 atau lebih' },
  seenBy: 'health',
})

/** Question 17 is nobody's number at a posyandu: one person of a small place would be known by it. */
const wish = count({
  id: 'r4-srq17-ya',
  words: 'SRQ-20: ingin mengakhiri hidup',
  within: all,
  seenBy: 'health',
  neverKader: true,
  when: m => m.latest(srq20, r => r.srqInginMengakhiriHidup) === true,
})

const domains = {
  kognitif: ['SKILAS: kognitif', m => m.latest(skilas, r => r.skilasKognitif)],
  gerak: ['SKILAS: gerak', m => m.latest(skilas, r => r.skilasGerak)],
  malnutrisi: ['SKILAS: malnutrisi', m => m.latest(skilas, r => r.skilasGizi)],
  dengar: ['SKILAS: pendengaran', m => m.latest(skilas, r => r.skilasDengar)],
  lihat: ['SKILAS: penglihatan', m => m.latest(skilas, r => r.skilasLihat)],
  depresi: ['SKILAS: depresi', m => m.latest(skilas, r => r.skilasSuasanaHati)],
} as const satisfies Record<string, readonly [string, (m: PersonMonth) => boolean | undefined]>

const skilasCounts = Object.entries(domains).flatMap(([key, [words, of]]) =>
  classes({
    id: `r4-skilas-${key}`,
    words,
    within: elders,
    of: m => saidYes(of(m)),
    classes: { ya: 'ada gangguan', tidak: 'tidak' },
    ...(key === 'depresi' ? { seenBy: 'health' as const } : {}),
  }),
)

/** Only the later recap and the card of 2025 have it: of whom nobody asked, nothing is said. */
const covid19 = classes({
  id: 'r4-covid19',
  words: 'Imunisasi COVID-19 lansia',
  within: elders,
  of: m => saidYes(m.latest(skilas, r => r.covid19)),
  classes: { ya: 'sudah', tidak: 'belum' },
})

export const rekapDewasaCounts: readonly Count[] = [
  all,
  adults,
  elders,
  ...came(adults, 'Dewasa'),
  ...came(elders, 'Lansia'),
  ...classes({
    id: 'r4-imt',
    words: 'IMT',
    within: all,
    of: onAdultCard(r => r.imtKelas),
    classes: imtClasses,
  }),
  ...lp,
  ...lp.filter(c => c.id === 'r4-lp-ya').flatMap(c => split(c, sexClasses)),
  ...classes({
    id: 'r4-td',
    words: 'Tekanan darah',
    within: all,
    of: onAdultCard(r => r.tdHuruf),
    classes: rendahNormalTinggi,
  }),
  // Three columns on paper: "waspada" (140–199) stands under normal.
  ...classes({
    id: 'r4-gd',
    words: 'Gula darah',
    within: all,
    of: onAdultCard(r => r.gulaHuruf),
    classes: rendahNormalTinggi,
  }),
  ...classes({
    id: 'r4-tbc',
    words: 'Bergejala TBC (≥ 2 gejala)',
    within: all,
    of: onAdultCard(twoSigns),
    classes: yaTidak,
  }),
  ...srq,
  wish,
  // The paper prints "> 6", so that 6 itself would stand nowhere: 6 is high.
  ...classes({
    id: 'r4-puma',
    words: 'PUMA (40 tahun ke atas)',
    within: all,
    of: m => {
      const high = m.latest(puma, r => r.pumaTinggi)
      return high === undefined ? undefined : high ? 'tinggi' : 'rendah'
    },
    classes: { rendah: 'kurang dari 6', tinggi: '6 atau lebih' },
  }),
  ...classes({
    id: 'r4-aks',
    words: 'AKS',
    within: elders,
    of: m => m.latest(aks, r => r.aksKelas),
    classes: {
      M: 'mandiri (A)',
      R: 'ketergantungan ringan (B)',
      S: 'ketergantungan sedang (B)',
      B: 'ketergantungan berat (C)',
      T: 'ketergantungan total (C)',
    },
  }),
  ...skilasCounts,
  ...covid19,
  taught(all, 'r4-edukasi'),
  referred(adults, 'Dewasa'),
  referred(elders, 'Lansia'),
]
