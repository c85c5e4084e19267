import { count, instrument, kfa, not, optional, taken, whenAsked, yes, yesNo } from '../instrument/index.ts'
import { ibuMenyusui } from './codes.ts'
import { bahayaNifas } from './parts/bahaya-nifas.ts'
import { bbIbu } from './parts/bb-ibu.ts'
import { jenisKbPascaSalin } from './parts/jenis-kb.ts'
import { lilaIbu } from './parts/lila.ts'
import { mbgBulanIni } from './parts/mbg.ts'
import { perasaanIbu } from './parts/perasaan-ibu.ts'
import { tbc } from './parts/tbc.ts'
import { tdDanTanda, tdIbu } from './parts/td-ibu.ts'
import { ilp2023, kartu2023 } from './sources.ts'

/** Form 2 of the official cards, part for mothers after birth: section 2.2. No chart of weight exists after birth, so it is optional. */
export const nifasMenyusui = instrument({
  id: 'nifas-menyusui',
  title: 'Kartu ibu nifas dan menyusui',
  form: 'Kartu Bantu 2: ibu nifas dan menyusui',
  appliesTo: who => !who.pregnant && (who.postpartum || who.breastfeeding),
  typical: { sex: 'P', ageYears: 27, postpartum: true, breastfeeding: true },

  questions: {
    ...bbIbu.questions,
    bbKurva: optional(bbIbu.questions.bbKurva),
    ...lilaIbu.questions,
    ...tdIbu.questions,
    ...bahayaNifas.questions,
    ...tbc.questions,
    ...perasaanIbu.questions,
    vitAJumlah: optional(
      count({
        ask: 'Kapsul vitamin A yang diberikan bidan hari ini',
        label: 'Vitamin A: jumlah kapsul',
        unit: 'kapsul',
        soft: [0, 2],
        hard: [0, 10],
        fhir: taken(kfa('93001118'), 'Vitamin A, diberikan … kapsul', 'PM 08'),
      }),
    ),
    minumVitA: whenAsked(yesNo({ ask: 'Apakah vitamin A sudah diminum?', label: 'Konsumsi vitamin A' })),
    menyusui: whenAsked(yesNo({ ask: 'Apakah Ibu menyusui?', label: 'Menyusui', fhir: ibuMenyusui })),
    kb: yesNo({ ask: 'Apakah Ibu memakai KB setelah bersalin?', label: 'KB pasca salin' }),
    kbJenis: jenisKbPascaSalin,
    mbg: mbgBulanIni,
  },

  sections: [
    {
      id: 'ukur',
      title: 'Ukur',
      langkah: 2,
      questions: ['bb', 'bbKurva', 'lila', 'sistolik', 'diastolik', 'sistolik2', 'diastolik2', 'keluhanTd'],
    },
    ...bahayaNifas.sections,
    ...tbc.sections,
    ...perasaanIbu.sections,
    {
      id: 'layanan',
      title: 'Vitamin A, menyusui, dan KB',
      langkah: 4,
      questions: ['vitAJumlah', 'minumVitA', 'menyusui', 'kb', 'kbJenis', 'mbg'],
    },
  ],

  askOnlyIf: {
    ...tdIbu.askOnlyIf,
    ...perasaanIbu.askOnlyIf,
    vitAJumlah: (_, c) => c.who.postpartum,
    minumVitA: (_, c) => c.who.postpartum,
    // A mother who lost her baby is never asked about it.
    menyusui: (_, c) => !c.who.afterLoss,
    kbJenis: a => yes(a.kb),
    mbg: (_, c) => !c.who.afterLoss,
  },
  checks: tdIbu.checks ?? [],
  thresholds: [...lilaIbu.thresholds, ...tdIbu.thresholds, ...tbc.thresholds],

  derive: (a, c) => {
    const td = tdIbu.derive(a, c)
    return {
      ...lilaIbu.derive(a, c),
      ...td,
      tdIbuGawat: tdDanTanda(td, a.tandaBahaya),
      ...bahayaNifas.derive(a, c),
      ...tbc.derive(a, c),
      ...perasaanIbu.derive(a, c),
      ...bbIbu.derive(a, c),
    }
  },
})({
  findings: [
    ...bahayaNifas.findings,
    ...tdIbu.findings,
    ...perasaanIbu.findings,
    ...bbIbu.findings,
    ...lilaIbu.findings,
    ...tbc.findings,
  ],

  refer: [
    ...bahayaNifas.refer,
    ...tdIbu.refer,
    ...perasaanIbu.refer,
    ...bbIbu.refer,
    ...lilaIbu.refer,
    ...tbc.refer,
  ],

  educate: [
    ...bbIbu.educate,
    {
      id: 'edukasi-vit-a-nifas',
      when: r => not(yes(r.minumVitA)),
      text: 'Minum 2 kapsul vitamin A merah dari bidan: yang kedua sehari setelah yang pertama.',
      from: ['minumVitA'],
      ...kartu2023,
    },
    {
      id: 'edukasi-menyusui',
      when: r => not(yes(r.menyusui)),
      text: 'Bila ada kesulitan menyusui, bidan dapat membantu; susui sesering bayi mau, siang dan malam.',
      from: ['menyusui'],
      ...kartu2023,
    },
    {
      id: 'edukasi-kb',
      when: r => not(yes(r.kb)),
      text: 'Bicarakan pilihan KB dengan bidan, bersama suami.',
      from: ['kb'],
      ...kartu2023,
    },
    {
      id: 'edukasi-nifas',
      when: (_, c) => !c.who.afterLoss,
      text: 'Minum 14 gelas sehari, makan beragam, jaga kebersihan, istirahat saat bayi tidur, ASI saja sampai 6 bulan.',
      from: [],
      ...ilp2023,
    },
    {
      id: 'edukasi-setelah-kehilangan',
      when: (_, c) => c.who.afterLoss,
      text: 'Turut berduka. Ibu tetap perlu istirahat, makan cukup, dan diperiksa bidan sampai 42 hari.',
      from: [],
      ...ilp2023,
    },
    ...perasaanIbu.educate,
    ...lilaIbu.educate,
    ...tbc.educate,
  ],
})
