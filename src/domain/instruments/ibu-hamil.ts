import { instrument } from '../instrument/index.ts'
import { bahayaHamil } from './parts/bahaya-hamil.ts'
import { bbHamil } from './parts/bb-hamil.ts'
import { hbHamil } from './parts/hb-hamil.ts'
import { layananHamil } from './parts/layanan-hamil.ts'
import { lilaIbu } from './parts/lila.ts'
import { mbgBulanIni } from './parts/mbg.ts'
import { risikoHamil } from './parts/risiko-hamil.ts'
import { tbc } from './parts/tbc.ts'
import { tdDanTanda, tdIbu } from './parts/td-ibu.ts'
import { usiaKehamilan } from './parts/usia-kehamilan.ts'
import { ilp2023 } from './sources.ts'

/** Form 2 of the official cards, pregnant part: section 2.1. The pregnancy itself is a record; it arrives as `who`. */
export const ibuHamil = instrument({
  id: 'ibu-hamil',
  title: 'Kartu ibu hamil',
  form: 'Kartu Bantu 2: ibu hamil',
  appliesTo: who => who.pregnant,
  retired: {
    findings: {
      'hamil-risiko-4t': 'Kehamilan perlu perhatian lebih (4T: terlalu muda, tua, dekat, atau banyak)',
      'hamil-risiko-lain': 'Kehamilan perlu perhatian lebih (tinggi badan, riwayat operasi, atau kembar)',
    },
  },
  typical: { sex: 'P', ageYears: 27, pregnant: true, weeksPregnant: 20 },

  questions: {
    ...bbHamil.questions,
    ...lilaIbu.questions,
    ...tdIbu.questions,
    ...hbHamil.questions,
    ...bahayaHamil.questions,
    ...tbc.questions,
    ...layananHamil.questions,
    mbg: mbgBulanIni,
  },

  sections: [
    {
      id: 'ukur',
      title: 'Ukur',
      langkah: 2,
      questions: [
        'ukMenurutNakes',
        'bb',
        'bbKurva',
        'lila',
        'sistolik',
        'diastolik',
        'sistolik2',
        'diastolik2',
        'keluhanTd',
        'hb',
      ],
    },
    ...bahayaHamil.sections,
    ...tbc.sections,
    {
      id: 'layanan',
      title: 'Tablet, makanan tambahan, dan kelas ibu',
      langkah: 4,
      questions: [
        'suplemen',
        'jumlahTablet',
        'minumTtd',
        'mtKomposisi',
        'mtPorsi',
        'makanMt',
        'kelasIbu',
        'mbg',
      ],
    },
  ],

  askOnlyIf: { ...tdIbu.askOnlyIf, ...usiaKehamilan.askOnlyIf, ...layananHamil.askOnlyIf },
  requiredIf: bbHamil.requiredIf ?? {},
  checks: tdIbu.checks ?? [],
  thresholds: [
    ...bbHamil.thresholds,
    ...tdIbu.thresholds,
    ...hbHamil.thresholds,
    ...usiaKehamilan.thresholds,
    ...risikoHamil.thresholds,
    ...tbc.thresholds,
    ...layananHamil.thresholds,
  ],

  derive: (a, c) => {
    const usia = usiaKehamilan.derive(a, c)
    const td = tdIbu.derive(a, c)
    const withWeeks = { ...c, who: { ...c.who, weeksPregnant: usia.usiaMinggu } }
    return {
      ...usia,
      ...bbHamil.derive(a, c),
      ...td,
      tdIbuGawat: tdDanTanda(td, a.tandaBahaya),
      ...hbHamil.derive(a, withWeeks),
      ...bahayaHamil.derive(a, c),
      ...tbc.derive(a, c),
      ...layananHamil.derive(a, c),
      ...risikoHamil.derive({}, withWeeks),
    }
  },
})({
  findings: [
    ...bahayaHamil.findings,
    ...usiaKehamilan.findings,
    ...tdIbu.findings,
    ...bbHamil.findings,
    ...hbHamil.findings,
    ...risikoHamil.findings,
    ...tbc.findings,
    ...layananHamil.findings,
  ],
  refer: [
    ...bahayaHamil.refer,
    ...usiaKehamilan.refer,
    ...tdIbu.refer,
    ...bbHamil.refer,
    ...hbHamil.refer,
    ...risikoHamil.refer,
    ...layananHamil.refer,
    ...tbc.refer,
  ],
  educate: [
    ...layananHamil.educate,
    ...bbHamil.educate,
    ...usiaKehamilan.educate,
    {
      id: 'edukasi-tanda-bahaya-hamil',
      when: () => true,
      text: 'Segera ke bidan bila perdarahan, kejang, pusing berat, bengkak, demam, keluar air ketuban, atau gerakan bayi berkurang.',
      from: ['tandaBahaya'],
      ...ilp2023,
    },
    ...risikoHamil.educate,
    ...tbc.educate,
  ],
})
