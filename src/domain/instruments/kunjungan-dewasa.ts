import { instrument, optional, yesNo } from '../instrument/index.ts'
import { ageGroups } from '../life-stage.ts'
import { isAdult } from './ages.ts'
import { ceklis } from './parts/ceklis.ts'
import { jenisKb } from './parts/jenis-kb.ts'
import { isiPiringku, makanSehat, skriningJiwa } from './parts/kunjungan-umum.ts'
import { obatDiabetes, obatHipertensi } from './parts/minum-obat.ts'
import { rokokDewasa } from './parts/rokok.ts'

const rows = ceklis('kr-dewasa', [...obatHipertensi.rows, ...obatDiabetes.rows, rokokDewasa.row, makanSehat])

/** Section 4.2, 19–59 years. Illnesses in the family stand with the person's own data. */
export const kunjunganDewasa = instrument({
  id: 'kunjungan-dewasa',
  title: 'Ceklis dewasa',
  form: 'Kunjungan rumah (f): dewasa',
  appliesTo: isAdult,
  typical: { ageYears: 45 },
  questions: {
    ...obatHipertensi.questions,
    ...obatDiabetes.questions,
    rokok: rokokDewasa.question,
    kb: optional(yesNo({ ask: 'Apakah memakai KB?', label: 'KB' })),
    kbJenis: jenisKb,
    isiPiringku,
    skriningJiwa,
  },
  sections: [
    { id: 'hipertensi', title: 'Darah tinggi', langkah: 4, questions: obatHipertensi.keys },
    { id: 'diabetes', title: 'Gula darah', langkah: 4, questions: obatDiabetes.keys },
    {
      id: 'hidup-sehat',
      title: 'Kebiasaan dan skrining',
      langkah: 4,
      questions: ['isiPiringku', 'rokok', 'kb', 'kbJenis', 'skriningJiwa'],
    },
  ],
  askOnlyIf: {
    ...obatHipertensi.askOnlyIf,
    ...obatDiabetes.askOnlyIf,
    kb: (_, c) => c.who.sex === 'P' && !c.who.pregnant && c.who.ageYears < ageGroups.wusUntilYear,
    kbJenis: a => a.kb,
  },
  thresholds: [],
  derive: () => ({}),
})(rows)
