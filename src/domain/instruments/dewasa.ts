import { all, crosses, instrument } from '../instrument/index.ts'
import { hasMothersCard, isAdult } from './ages.ts'
import { gulaDarah } from './parts/gula-darah.ts'
import { hb } from './parts/hb.ts'
import { imtDewasa } from './parts/imt-dewasa.ts'
import { kontrasepsi } from './parts/kontrasepsi.ts'
import { labLain } from './parts/lab-lain.ts'
import { lilaWus } from './parts/lila-wus.ts'
import { lingkarPerut } from './parts/lingkar-perut.ts'
import { perilaku } from './parts/perilaku.ts'
import { riwayat } from './parts/riwayat.ts'
import { tbcDewasa } from './parts/tbc-dewasa.ts'
import { tdDewasa } from './parts/td-dewasa.ts'
import { ivaMulai } from './parts/usia.ts'
import { ilp2023, kartu2023 } from './sources.ts'

/** Form 11 of the official cards, front: section 2.5. PUMA, SRQ-20, eyes and ears are screenings of their own, once a year. */
export const dewasa = instrument({
  id: 'dewasa',
  title: 'Kartu dewasa',
  form: 'Kartu Bantu 11: usia dewasa',
  appliesTo: who => isAdult(who) && !hasMothersCard(who),
  typical: { sex: 'P', ageYears: 35 },

  questions: {
    ...imtDewasa.questions,
    ...lingkarPerut.questions,
    ...lilaWus.questions,
    ...tdDewasa.questions,
    ...gulaDarah.questions,
    ...labLain.questions,
    ...hb.questions,
    ...tbcDewasa.questions,
    ...kontrasepsi.questions,
    ...riwayat.questions,
    ...perilaku.questions,
  },
  sections: [
    { id: 'ukur', title: 'Ukur', langkah: 2, questions: ['bb', 'tb', 'lp', 'lila'] },
    ...tdDewasa.sections,
    ...gulaDarah.sections,
    {
      id: 'lab',
      title: 'Pemeriksaan lain (bila ada)',
      langkah: 4,
      questions: ['kolesterol', 'asamUrat', 'hb'],
    },
    ...tbcDewasa.sections,
    ...kontrasepsi.sections,
    ...riwayat.sections,
    ...perilaku.sections,
  ],
  askOnlyIf: {
    ...lilaWus.askOnlyIf,
    ...tdDewasa.askOnlyIf,
    ...gulaDarah.askOnlyIf,
    ...tbcDewasa.askOnlyIf,
    ...kontrasepsi.askOnlyIf,
  },
  requiredIf: imtDewasa.requiredIf ?? {},
  checks: tdDewasa.checks ?? [],
  thresholds: [
    ...imtDewasa.thresholds,
    ...lingkarPerut.thresholds,
    ...lilaWus.thresholds,
    ...tdDewasa.thresholds,
    ...gulaDarah.thresholds,
    ...labLain.thresholds,
    ...hb.thresholds,
    ...tbcDewasa.thresholds,
    ...kontrasepsi.thresholds,
    ivaMulai,
  ],

  derive: (a, c) => ({
    ...imtDewasa.derive(a, c),
    ...lingkarPerut.derive(a, c),
    ...lilaWus.derive(a, c),
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
    ...lilaWus.findings,
    ...imtDewasa.findings,
    ...lingkarPerut.findings,
    ...labLain.findings,
  ],
  refer: [
    ...tdDewasa.refer,
    ...gulaDarah.refer,
    ...hb.refer,
    ...tbcDewasa.refer,
    ...lilaWus.refer,
    ...imtDewasa.refer,
    ...lingkarPerut.refer,
    ...labLain.refer,
  ],
  educate: [
    ...tdDewasa.educate,
    ...gulaDarah.educate,
    ...imtDewasa.educate,
    ...lingkarPerut.educate,
    ...lilaWus.educate,
    ...hb.educate,
    ...labLain.educate,
    ...tbcDewasa.educate,
    ...riwayat.educate,
    ...perilaku.educate,
    ...kontrasepsi.educate,
    {
      id: 'edukasi-cerdik',
      when: r => r.bb !== undefined,
      text: 'CERDIK: Cek kesehatan rutin, Enyahkan asap rokok, Rajin bergerak 30 menit sehari, Diet seimbang, Istirahat cukup, Kelola stres.',
      from: ['bb'],
      ...kartu2023,
    },
    {
      id: 'edukasi-sadari',
      when: (_, c) => c.who.sex === 'P',
      text: 'Periksa payudara sendiri (SADARI) setiap bulan, 7–10 hari sesudah mulai haid.',
      from: [],
      ...ilp2023,
    },
    {
      id: 'edukasi-iva',
      when: (_, c) => all(c.who.sex === 'P', crosses(ivaMulai, c.who.ageYears, c)),
      text: 'Periksa leher rahim (IVA/HPV) dan payudara (SADANIS) di puskesmas.',
      from: [],
      ...ilp2023,
    },
  ],
})
