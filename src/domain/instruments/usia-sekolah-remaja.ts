import {
  all,
  any,
  crosses,
  instrument,
  not,
  optional,
  threshold,
  whenAsked,
  yes,
  yesNo,
} from '../instrument/index.ts'
import { bmi } from '../measures/bmi.ts'
import { schoolCutOffs } from '../measures/growth/index.ts'
import { hasMothersCard, isSchoolAge } from './ages.ts'
import { ttd } from './codes.ts'
import { gulaDarah } from './parts/gula-darah.ts'
import { hb, hbAnak, hbBerat, hbPerempuan, hbRemaja } from './parts/hb.ts'
import { imtHuruf, imtSekolah } from './parts/imt-sekolah.ts'
import { lingkarPerut } from './parts/lingkar-perut.ts'
import { pertumbuhanOf } from './parts/pertumbuhan.ts'
import { againFinding } from './parts/pertumbuhan-findings.ts'
import { againReferral } from './parts/pertumbuhan-rules.ts'
import { riwayat } from './parts/riwayat.ts'
import { tbcMuda } from './parts/tbc-muda.ts'
import { tdRemaja } from './parts/td-remaja.ts'
import { tinggiBadan } from './parts/tinggi.ts'
import { usia15 } from './parts/usia.ts'
import { bbDewasa } from './parts/weight.ts'
import { ilp2023, kartu2023 } from './sources.ts'

const ttdMulai = threshold({
  id: 'ttd-rematri-mulai-usia',
  words: 'TTD remaja putri (kelas 7–12) mulai umur',
  value: 12,
  unit: 'tahun',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { sex: 'P', ageYears: x } }),
  ...ilp2023,
})

/** Form 8 of the official cards: section 2.4. HEEADSSS, eyes and ears, and smoking are screenings of their own, once a year. */
export const usiaSekolahRemaja = instrument({
  id: 'usia-sekolah-remaja',
  title: 'Kartu usia sekolah dan remaja',
  form: 'Kartu Bantu 8: usia sekolah dan remaja',
  appliesTo: who => isSchoolAge(who) && !hasMothersCard(who),
  typical: { sex: 'P', ageYears: 16 },
  reads: 'growth-reference',

  questions: {
    bb: bbDewasa([10, 150]),
    tb: tinggiBadan([95, 200], 'masih-tumbuh'),
    lp: whenAsked(lingkarPerut.questions.lp),
    ...hb.questions,
    ...tdRemaja.questions,
    ...gulaDarah.questions,
    ...tbcMuda.questions,
    ttdMinggu: optional(
      yesNo({
        ask: 'Apakah minggu ini minum tablet tambah darah (TTD)?',
        label: 'TTD remaja putri minggu ini',
        fhir: ttd('1 tablet minggu ini'),
      }),
    ),
    obatCacing: optional(
      yesNo({ ask: 'Apakah tahun ini sudah minum obat cacing?', label: 'Obat cacing tahun ini' }),
    ),
    ...riwayat.questions,
  },

  sections: [
    { id: 'ukur', title: 'Ukur', langkah: 2, questions: ['bb', 'tb', 'lp', 'hb'] },
    ...tdRemaja.sections,
    ...gulaDarah.sections,
    ...tbcMuda.sections,
    { id: 'layanan', title: 'TTD dan obat cacing', langkah: 4, questions: ['ttdMinggu', 'obatCacing'] },
    ...riwayat.sections,
  ],

  askOnlyIf: {
    ...tdRemaja.askOnlyIf,
    ...gulaDarah.askOnlyIf,
    ...tbcMuda.askOnlyIf,
    lp: (_, c) => crosses(usia15, c.who.ageYears, c),
    gula: (_, c) => crosses(usia15, c.who.ageYears, c),
    hb: (_, c) => c.who.sex === 'P',
    ttdMinggu: (_, c) => all(c.who.sex === 'P', crosses(ttdMulai, c.who.ageYears, c)),
  },
  requiredIf: tdRemaja.requiredIf ?? {},
  checks: tdRemaja.checks ?? [],
  thresholds: [
    usia15,
    ...lingkarPerut.thresholds,
    hbAnak,
    hbRemaja,
    hbPerempuan,
    hbBerat,
    ...tdRemaja.thresholds,
    ...gulaDarah.thresholds,
    ...tbcMuda.thresholds,
    ttdMulai,
  ],

  cutOffs: schoolCutOffs,

  derive: (a, c) => {
    const tumbuh = pertumbuhanOf({ bb: a.bb, tb: a.tb, caraUkur: 'berdiri' }, c)
    return {
      imt: bmi(a.bb, a.tb),
      tumbuh,
      imtHuruf: imtHuruf(tumbuh.growth),
      ...lingkarPerut.derive(a, c),
      ...hb.derive(a, c),
      ...tdRemaja.derive(a, c),
      ...gulaDarah.derive(a, c),
      ...tbcMuda.derive(a, c),
    }
  },
})({
  findings: [
    againFinding,
    ...imtSekolah.findings,
    ...tdRemaja.findings,
    ...gulaDarah.findings,
    ...hb.findings,
    ...tbcMuda.findings,
    ...lingkarPerut.findings,
  ],
  refer: [
    againReferral,
    ...imtSekolah.refer,
    ...tdRemaja.refer,
    ...gulaDarah.refer,
    ...hb.refer,
    ...tbcMuda.refer,
    ...lingkarPerut.refer,
  ],
  educate: [
    ...imtSekolah.educate,
    ...tdRemaja.educate,
    ...gulaDarah.educate,
    ...hb.educate,
    ...lingkarPerut.educate,
    ...tbcMuda.educate,
    ...riwayat.educate,
    {
      id: 'edukasi-ttd-rematri',
      when: r => not(yes(r.ttdMinggu)),
      text: 'Remaja putri minum TTD 1 tablet setiap minggu sepanjang tahun, sesudah makan, dengan air putih.',
      from: ['ttdMinggu'],
      ...ilp2023,
    },
    {
      id: 'edukasi-obat-cacing',
      when: r => not(yes(r.obatCacing)),
      text: 'Minum obat cacing sesuai jadwal sekolah atau puskesmas, dan cuci tangan pakai sabun.',
      from: ['obatCacing'],
      ...ilp2023,
    },
    {
      id: 'edukasi-haid',
      when: (_, c) => all(c.who.sex === 'P', crosses(ttdMulai, c.who.ageYears, c)),
      text: 'Catat tanggal haid. Nyeri hebat, haid lebih dari 7 hari, atau belum haid di umur 15 tahun: tanyakan ke bidan.',
      from: [],
      ...ilp2023,
    },
    {
      id: 'edukasi-remaja-sehat',
      when: r => any(r.bb !== undefined, r.tb !== undefined),
      text: 'Makan beragam dan sarapan, bergerak 60 menit setiap hari, tidur cukup, jauhi rokok dan narkoba, jaga kesehatan reproduksi.',
      from: ['bb', 'tb'],
      ...kartu2023,
    },
  ],
})
