import { ibuHamil } from '../instruments/ibu-hamil.ts'
import { nifasMenyusui } from '../instruments/nifas-menyusui.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import type { PersonMonth } from './person-month.ts'
import {
  came,
  classes,
  hijauMerah,
  inGroup,
  red,
  referred,
  saidYes,
  taught,
  twoSigns,
  yaTidak,
} from './recap.ts'
import { gotService, gotTablets } from './services.ts'

/** Recap R1, section 5.1. Whoever gave birth in the month stands where her last visit of it found her. */
const all = count({
  id: 'r1-sasaran',
  words: 'Sasaran ibu hamil, nifas, dan menyusui',
  when: inGroup('bumil', 'nifas-menyusui'),
})
const bumil = count({
  id: 'r1-sasaran-bumil',
  words: 'Sasaran ibu hamil',
  within: all,
  when: inGroup('bumil'),
})
const nifas = count({
  id: 'r1-sasaran-nifas',
  words: 'Sasaran ibu nifas dan menyusui',
  within: all,
  when: inGroup('nifas-menyusui'),
})

type Shared = {
  readonly bbMerah?: boolean | undefined
  readonly kek?: boolean | undefined
  readonly tdIbuTinggi?: boolean | undefined
  readonly tbc2Gejala?: boolean | undefined
  readonly tbcTerduga?: boolean | undefined
}

/** Of the card of the group in which she is counted. */
const onHerCard =
  <T>(fact: (r: Shared) => T | undefined) =>
  (m: PersonMonth): T | undefined =>
    m.stages?.mainGroup === 'bumil' ? m.latest(ibuHamil, fact) : m.latest(nifasMenyusui, fact)

const yes = (fact: (m: PersonMonth) => boolean | 'tidak-tahu' | undefined) => (m: PersonMonth) =>
  saidYes(fact(m))

const gotMt = gotService('mt')
const hasMt = (m: PersonMonth): boolean =>
  gotMt(m) ||
  m.latest(ibuHamil, r =>
    (typeof r.mtPorsi === 'number' && r.mtPorsi > 0) || r.mtKomposisi !== undefined ? true : undefined,
  ) === true

const row = (
  id: string,
  words: string,
  within: Count,
  fact: (m: PersonMonth) => boolean | 'tidak-tahu' | undefined,
): Count[] => classes({ id, words, within, of: yes(fact), classes: yaTidak })

export const rekapIbuCounts: readonly Count[] = [
  all,
  bumil,
  nifas,
  ...came(bumil, 'Ibu hamil'),
  ...came(nifas, 'Ibu nifas dan menyusui'),
  ...classes({
    id: 'r1-bb',
    words: 'Berat badan menurut kurva KIA',
    within: all,
    of: onHerCard(r => red(r.bbMerah)),
    classes: hijauMerah,
  }),
  // The card prints 23,5 on both sides; 23,5 itself is green, as the Juknis ILP has it.
  ...classes({
    id: 'r1-lila',
    words: 'LiLA',
    within: all,
    of: onHerCard(r => red(r.kek)),
    classes: { hijau: 'hijau', merah: 'merah (risiko KEK)' },
  }),
  ...classes({
    id: 'r1-td',
    words: 'Tekanan darah',
    within: all,
    of: onHerCard(r => red(r.tdIbuTinggi)),
    classes: hijauMerah,
  }),
  ...classes({
    id: 'r1-tbc',
    words: 'Bergejala TBC (≥ 2 gejala)',
    within: all,
    of: onHerCard(twoSigns),
    classes: yaTidak,
  }),
  count({ id: 'r1-ttd', words: 'Ibu hamil dapat TTD/MMS', within: bumil, when: gotTablets }),
  ...row('r1-minum-ttd', 'Konsumsi TTD/MMS setiap hari', bumil, m => m.latest(ibuHamil, r => r.minumTtd)),
  count({ id: 'r1-pmt', words: 'Ibu hamil dapat PMT KEK', within: bumil, when: hasMt }),
  ...row('r1-makan-pmt', 'Konsumsi PMT setiap hari', bumil, m => m.latest(ibuHamil, r => r.makanMt)),
  ...row('r1-kelas', 'Ikut kelas ibu hamil', bumil, m => m.latest(ibuHamil, r => r.kelasIbu)),
  ...row('r1-vit-a', 'Ibu nifas minum vitamin A', nifas, m => m.latest(nifasMenyusui, r => r.minumVitA)),
  ...row('r1-kb', 'KB pasca salin', nifas, m => m.latest(nifasMenyusui, r => r.kb)),
  taught(all, 'r1-edukasi'),
  referred(bumil, 'Ibu hamil'),
  referred(nifas, 'Ibu nifas dan menyusui'),
]
