import { crosses, instrument, measure, not, optional } from '../instrument/index.ts'
import { hasMothersCard, isElderly } from './ages.ts'
import { gulaDarah } from './parts/gula-darah.ts'
import { hb } from './parts/hb.ts'
import { imtDewasa } from './parts/imt-dewasa.ts'
import { labLain } from './parts/lab-lain.ts'
import { lilaIbu } from './parts/lila.ts'
import { lilaLansia } from './parts/lila-lansia.ts'
import { lingkarPerut } from './parts/lingkar-perut.ts'
import { perilaku } from './parts/perilaku.ts'
import { riwayat } from './parts/riwayat.ts'
import { tbcDewasa } from './parts/tbc-dewasa.ts'
import { tdDewasa } from './parts/td-dewasa.ts'
import { ilp2023, kartu2023 } from './sources.ts'

/**
 * Form 11 for people of 60 and older: section 2.6. AKS and SKILAS (form 12), PUMA, SRQ-20, eyes and ears are screenings of
 * their own, once a year. Who cannot stand is measured by upper arm and calf instead of height.
 */
export const lansia = instrument({
  id: 'lansia',
  title: 'Kartu lansia',
  form: 'Kartu Bantu 11: usia lanjut',
  appliesTo: who => isElderly(who) && !hasMothersCard(who),
  typical: { sex: 'P', ageYears: 67 },

  questions: {
    ...imtDewasa.questions,
    lila: optional(lilaIbu.questions.lila),
    lingkarBetis: optional(
      measure({
        ask: 'Tidak bisa berdiri? Ukur lingkar betis',
        label: 'Lingkar betis',
        unit: 'cm',
        decimals: 1,
        soft: [15, 60],
        hard: [8, 90],
      }),
    ),
    ...lingkarPerut.questions,
    ...tdDewasa.questions,
    ...gulaDarah.questions,
    ...labLain.questions,
    ...hb.questions,
    ...tbcDewasa.questions,
    ...riwayat.questions,
    ...perilaku.questions,
  },
  sections: [
    { id: 'ukur', title: 'Ukur', langkah: 2, questions: ['bb', 'tb', 'lila', 'lingkarBetis', 'lp'] },
    ...tdDewasa.sections,
    ...gulaDarah.sections,
    {
      id: 'lab',
      title: 'Pemeriksaan lain (bila ada)',
      langkah: 4,
      questions: ['kolesterol', 'asamUrat', 'hb'],
    },
    ...tbcDewasa.sections,
    ...riwayat.sections,
    ...perilaku.sections,
  ],
  askOnlyIf: {
    lingkarBetis: (a, c) => a.tb === undefined && c.who.heightCm === undefined,
    ...tdDewasa.askOnlyIf,
    ...gulaDarah.askOnlyIf,
    ...tbcDewasa.askOnlyIf,
  },
  requiredIf: { tb: (a, c) => c.who.heightCm === undefined && a.lingkarBetis === undefined },
  checks: tdDewasa.checks ?? [],
  thresholds: [
    ...imtDewasa.thresholds,
    lilaLansia,
    ...lingkarPerut.thresholds,
    ...tdDewasa.thresholds,
    ...gulaDarah.thresholds,
    ...labLain.thresholds,
    ...hb.thresholds,
    ...tbcDewasa.thresholds,
  ],

  derive: (a, c) => ({
    ...imtDewasa.derive(a, c),
    lansiaLilaKurang: crosses(lilaLansia, a.lila, c),
    ...lingkarPerut.derive(a, c),
    ...tdDewasa.derive(a, c),
    ...gulaDarah.derive(a, c),
    ...labLain.derive(a, c),
    ...hb.derive(a, c),
    ...tbcDewasa.derive(a, c),
  }),
})({
  findings: [
    ...tdDewasa.findings,
    ...gulaDarah.findings,
    ...hb.findings,
    ...tbcDewasa.findings,
    {
      code: 'lila-lansia-kurang',
      colour: 'kuning',
      words: 'LiLA kurang dari batas, perlu diperiksa puskesmas',
      from: ['lila'],
      when: r => r.lansiaLilaKurang,
      ...ilp2023,
    },
    {
      code: 'lila-lansia-cukup',
      colour: 'hijau',
      words: 'LiLA cukup',
      from: ['lila'],
      when: r => not(r.lansiaLilaKurang),
      ...ilp2023,
    },
    ...imtDewasa.findings,
    ...lingkarPerut.findings,
    ...labLain.findings,
  ],
  refer: [
    ...tdDewasa.refer,
    ...gulaDarah.refer,
    ...hb.refer,
    ...tbcDewasa.refer,
    {
      id: 'rujuk-lila-lansia',
      when: r => r.lansiaLilaKurang,
      to: 'pustu',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'LiLA lansia kurang dari batas',
      from: ['lila'],
      ...ilp2023,
    },
    ...imtDewasa.refer,
    ...lingkarPerut.refer,
    ...labLain.refer,
  ],
  educate: [
    ...tdDewasa.educate,
    ...gulaDarah.educate,
    ...imtDewasa.educate,
    ...lingkarPerut.educate,
    ...hb.educate,
    ...labLain.educate,
    ...tbcDewasa.educate,
    ...riwayat.educate,
    ...perilaku.educate,
    {
      id: 'edukasi-lansia-sehat',
      when: r => r.bb !== undefined,
      text: 'Ikut senam lansia, makan cukup lauk, minum cukup, lantai rumah jangan licin, dan tetap berkumpul dengan keluarga dan tetangga.',
      from: ['bb'],
      ...kartu2023,
    },
  ],
})
