import { not } from '../instrument/index.ts'
import { bayiBalitaApras } from '../instruments/bayi-balita-apras.ts'
import { perkembangan } from '../instruments/perkembangan.ts'
import type { Index } from '../measures/growth/indices.ts'
import { ageBetween } from './ages.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import type { PersonMonth } from './person-month.ts'
import { came, classes, inGroup, referred, saidYes, taught, twoSigns, yaTidak } from './recap.ts'
import { gotDeworming, gotImmunisation, gotService, gotVitaminA } from './services.ts'

/**
 * Recap R2, section 5.1 of the domain document. The paper has two groups: bayi are below 6 completed months, balita and apras
 * are all others. A value is that of the last card of the month that has it.
 */
const makanMonths = 6

const all = count({
  id: 'r2-sasaran',
  words: 'Sasaran bayi, balita, dan apras',
  when: inGroup('bayi-balita-apras'),
})
const bayi = count({
  id: 'r2-sasaran-bayi',
  words: 'Sasaran bayi (0–<6 bulan)',
  within: all,
  when: ageBetween(0, makanMonths),
})
const balita = count({
  id: 'r2-sasaran-balita',
  words: 'Sasaran balita dan apras (6 bulan–<6 tahun)',
  within: all,
  when: ageBetween(makanMonths, Infinity),
})

type Tumbuh = 'naik' | 'perlu' | 'lain'

/** Below the red line or above the orange one goes before N: the paper's second column is who needs a look. */
function berat(m: PersonMonth): Tumbuh | undefined {
  const gain = m.gain()
  if (!gain) return undefined
  const line = m.latest(bayiBalitaApras, r => r.tumbuh.facts.line)
  if (gain.letter === 'T' || line === 'bgm' || line === 'oranye') return 'perlu'
  return gain.letter === 'N' ? 'naik' : 'lain'
}

const classOf =
  (index: Index, normal: string) =>
  (m: PersonMonth): 'normal' | 'lain' | undefined => {
    const code = m.latest(bayiBalitaApras, r => r.tumbuh.growth?.readings[index]?.class?.code)
    return code === undefined ? undefined : code === normal ? 'normal' : 'lain'
  }

const normalOrNot = { normal: 'normal', lain: 'tidak normal' } as const

const lila = (m: PersonMonth): 'normal' | 'lain' | undefined =>
  m.latest(bayiBalitaApras, r => (r.lilaHijau === undefined ? undefined : r.lilaHijau ? 'normal' : 'lain'))

/** The card's own answer, or the app's checklist of that month. */
const ceklis = (m: PersonMonth): 'lengkap' | 'tidak' | undefined => {
  const incomplete =
    m.latest(bayiBalitaApras, r => r.perkembanganTidakLengkap) ??
    not(m.latest(perkembangan, r => r.perkembanganLengkap))
  return incomplete === undefined ? undefined : incomplete ? 'tidak' : 'lengkap'
}

const tbc = (m: PersonMonth) => m.latest(bayiBalitaApras, twoSigns)

const asi = (m: PersonMonth) => saidYes(m.latest(bayiBalitaApras, r => r.asiEksklusif))
const mpAsi = (m: PersonMonth): 'ya' | 'tidak' | undefined =>
  saidYes(m.latest(bayiBalitaApras, r => (r.mpAsi === undefined ? undefined : r.mpAsi === 'S')))
const sakit = (m: PersonMonth) => saidYes(m.latest(bayiBalitaApras, r => r.sakit))

const got = (id: string, words: string, when: (m: PersonMonth) => boolean): Count =>
  count({ id, words, within: all, when })

const gotMt = gotService('mt')

export const rekapBalitaCounts: readonly Count[] = [
  all,
  bayi,
  balita,
  ...came(bayi, 'Bayi'),
  ...came(balita, 'Balita dan apras'),
  ...classes({
    id: 'r2-ceklis',
    words: 'Ceklis perkembangan',
    within: all,
    of: ceklis,
    classes: { lengkap: 'lengkap', tidak: 'tidak lengkap' },
  }),
  ...classes({
    id: 'r2-bb',
    words: 'Berat badan',
    within: all,
    of: berat,
    classes: {
      naik: 'naik (N)',
      perlu: 'tidak naik, BGM, atau di atas garis oranye',
      lain: 'belum dapat dibandingkan (O, B, atau di luar KMS)',
    },
  }),
  // The heading on paper mixes BB/U with names of BB/PB: it is BB/U, normal or not.
  ...classes({
    id: 'r2-bbu',
    words: 'BB/U',
    within: all,
    of: classOf('bbu', 'bb-normal'),
    classes: normalOrNot,
  }),
  ...classes({
    id: 'r2-tbu',
    words: 'PB/U atau TB/U',
    within: all,
    of: classOf('tbu', 'tinggi-normal'),
    classes: { normal: 'normal', lain: 'pendek, sangat pendek, atau tinggi' },
  }),
  ...classes({
    id: 'r2-bbtb',
    words: 'BB/PB atau BB/TB',
    within: all,
    of: classOf('bbtb', 'gizi-baik'),
    classes: { normal: 'gizi baik', lain: 'gizi buruk, kurang, berisiko lebih, lebih, atau obesitas' },
  }),
  ...classes({
    id: 'r2-lk',
    words: 'Lingkar kepala',
    within: all,
    of: classOf('lku', 'lk-normal'),
    classes: normalOrNot,
  }),
  ...classes({
    id: 'r2-lila',
    words: 'LiLA',
    within: all,
    of: lila,
    classes: { normal: 'normal', lain: 'gizi kurang atau gizi buruk' },
  }),
  ...classes({ id: 'r2-tbc', words: 'Bergejala TBC (≥ 2 gejala)', within: all, of: tbc, classes: yaTidak }),
  ...classes({ id: 'r2-asi', words: 'ASI eksklusif (0–<6 bulan)', within: bayi, of: asi, classes: yaTidak }),
  ...classes({ id: 'r2-mpasi', words: 'MP-ASI sesuai', within: balita, of: mpAsi, classes: yaTidak }),
  got('r2-imunisasi', 'Dapat imunisasi', gotImmunisation),
  got('r2-vit-a', 'Dapat vitamin A', gotVitaminA),
  got('r2-cacing', 'Dapat obat cacing', gotDeworming),
  got('r2-mt', 'Dapat MT pangan lokal', m => m.latest(bayiBalitaApras, r => r.mtPangan) === true || gotMt(m)),
  taught(all, 'r2-edukasi'),
  ...classes({ id: 'r2-sakit', words: 'Balita sakit', within: all, of: sakit, classes: yaTidak }),
  referred(bayi, 'Bayi'),
  referred(balita, 'Balita dan apras'),
]
