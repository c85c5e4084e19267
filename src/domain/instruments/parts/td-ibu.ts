import {
  all,
  any,
  crosses,
  includesAny,
  multi,
  not,
  optional,
  part,
  threshold,
} from '../../instrument/index.ts'
import { ilp2023, kartu2023, triase } from '../sources.ts'
import { meanPressure, tdChecks, tdKeys, tdQuestions } from './td-questions.ts'

const mmHg = { unit: 'mmHg', compare: '>=', step: 1 } as const
const calm = { answers: { sistolik: 118, diastolik: 72, keluhanTd: [] } }

const tinggiSistole = threshold({
  id: 'td-ibu-tinggi-sistole',
  words: 'TD ibu tinggi: angka atas',
  value: 140,
  ...mmHg,
  of: 'sistolik',
  given: calm,
  ...ilp2023,
})
const tinggiDiastole = threshold({
  id: 'td-ibu-tinggi-diastole',
  words: 'TD ibu tinggi: angka bawah',
  value: 90,
  ...mmHg,
  of: 'diastolik',
  given: calm,
  ...ilp2023,
})
const gawatSistole = threshold({
  id: 'td-ibu-gawat-sistole',
  words: 'TD ibu gawat: angka atas',
  value: 160,
  ...mmHg,
  of: 'sistolik',
  given: calm,
  ...triase,
})
const gawatDiastole = threshold({
  id: 'td-ibu-gawat-diastole',
  words: 'TD ibu gawat: angka bawah',
  value: 110,
  ...mmHg,
  of: 'diastolik',
  given: { answers: { ...calm.answers, sistolik: 138 } },
  ...triase,
})
const naikSistole = threshold({
  id: 'td-ibu-naik-sistole',
  words: 'Kenaikan angka atas sejak kunjungan pertama',
  value: 30,
  ...mmHg,
  reach: x => ({ answers: { sistolik: 100 + x, diastolik: 70 }, who: { past: { firstSystolic: 100 } } }),
  ...triase,
})
const naikDiastole = threshold({
  id: 'td-ibu-naik-diastole',
  words: 'Kenaikan angka bawah sejak kunjungan pertama',
  value: 15,
  ...mmHg,
  reach: x => ({ answers: { sistolik: 115, diastolik: 65 + x }, who: { past: { firstDiastolic: 65 } } }),
  ...triase,
})

/** Upper and lower number from which the pressure of a mother is high. */
export const tdIbuTinggi = [tinggiSistole, tinggiDiastole] as const

const rise = (now: number | undefined, first: number | undefined) =>
  now === undefined || first === undefined ? undefined : now - first

const from = [...tdKeys, 'keluhanTd'] as const

type Facts = { readonly tdIbuTinggi: boolean | undefined; readonly tdIbuGawat: boolean | undefined }
const tandaBerat = ['sakit-kepala-bengkak', 'sakit-kepala', 'pandangan-kabur', 'nyeri-ulu-hati']

/** A high pressure with headache, blurred vision or epigastric pain is an emergency, in whichever list it was ticked (4.4). */
export const tdDanTanda = (td: Facts, tanda: readonly string[] | undefined) =>
  td.tdIbuGawat === true || all(td.tdIbuTinggi, includesAny(tanda, tandaBerat)) === true
    ? true
    : td.tdIbuGawat

/** Blood pressure of a pregnant or newly delivered woman: sections 2.1 and 4.4. */
export const tdIbu = part({
  questions: {
    ...tdQuestions,
    // Section 4.4: a mother rests a quarter of an hour before it is measured again.
    sistolik2: { ...tdQuestions.sistolik2, ask: 'Ulangi setelah istirahat 15 menit: angka atas' },
    diastolik2: { ...tdQuestions.diastolik2, ask: 'Ulangi setelah istirahat 15 menit: angka bawah' },
    keluhanTd: optional(
      multi({
        ask: 'Ada keluhan ini bersama tekanan darah tinggi?',
        label: 'Keluhan TD tinggi',
        options: {
          'nyeri-kepala': 'Nyeri kepala hebat',
          'pandangan-kabur': 'Pandangan kabur',
          'nyeri-ulu-hati': 'Nyeri ulu hati',
        },
      }),
    ),
  },
  sections: [],
  askOnlyIf: {
    sistolik2: (a, c) => any(crosses(tinggiSistole, a.sistolik, c), crosses(tinggiDiastole, a.diastolik, c)),
    diastolik2: (a, c) => any(crosses(tinggiSistole, a.sistolik, c), crosses(tinggiDiastole, a.diastolik, c)),
    keluhanTd: (a, c) => any(crosses(tinggiSistole, a.sistolik, c), crosses(tinggiDiastole, a.diastolik, c)),
  },
  checks: tdChecks,
  thresholds: [tinggiSistole, tinggiDiastole, gawatSistole, gawatDiastole, naikSistole, naikDiastole],
  derive: (a, c) => {
    const { sistole, diastole } = meanPressure(a)
    const tinggi = any(crosses(tinggiSistole, sistole, c), crosses(tinggiDiastole, diastole, c))
    // One reading this high is not softened by a lower one after it.
    const sangatTinggi = any(
      ...[a.sistolik, a.sistolik2].map(x => x !== undefined && crosses(gawatSistole, x, c)),
      ...[a.diastolik, a.diastolik2].map(x => x !== undefined && crosses(gawatDiastole, x, c)),
    )
    const keluhan = includesAny(a.keluhanTd, ['nyeri-kepala', 'pandangan-kabur', 'nyeri-ulu-hati'])
    return {
      tdSistole: sistole,
      tdDiastole: diastole,
      tdIbuTinggi: tinggi,
      tdIbuGawat: any(sangatTinggi, all(tinggi, keluhan)),
      tdIbuNaik: any(
        crosses(naikSistole, rise(sistole, c.who.past.firstSystolic), c),
        crosses(naikDiastole, rise(diastole, c.who.past.firstDiastolic), c),
      ),
    }
  },
})({
  findings: [
    {
      code: 'td-ibu-gawat',
      colour: 'merah',
      words: 'Tekanan darah sangat tinggi, perlu bidan sekarang',
      from,
      when: r => r.tdIbuGawat,
      ...triase,
    },
    {
      code: 'td-ibu-tinggi',
      colour: 'merah',
      words: 'Tekanan darah tinggi, ukur ulang setelah istirahat 15 menit dan perlu diperiksa bidan',
      from,
      when: r => all(r.tdIbuTinggi, r.tdIbuGawat !== true),
      ...kartu2023,
    },
    {
      code: 'td-ibu-hijau',
      colour: 'hijau',
      words: 'Tekanan darah baik',
      from,
      // Neither a pressure that rose much nor one very high reading of two is called good in the same breath.
      when: r => all(not(r.tdIbuTinggi), r.tdIbuNaik !== true, r.tdIbuGawat !== true),
      ...kartu2023,
    },
    {
      code: 'td-ibu-naik',
      colour: 'kuning',
      words: 'Tekanan darah naik banyak dibanding kunjungan pertama, sampaikan ke bidan',
      from,
      when: r => all(r.tdIbuNaik, not(r.tdIbuTinggi)),
      ...triase,
    },
  ],
  refer: [
    {
      id: 'gawat-td-ibu',
      when: r => r.tdIbuGawat,
      to: 'rs',
      unit: 'ugd',
      urgency: 'gawat',
      because: 'Tekanan darah ibu sangat tinggi atau disertai keluhan berat',
      from,
      ...triase,
    },
    {
      id: 'rujuk-td-ibu',
      when: r => all(r.tdIbuTinggi, r.tdIbuGawat !== true),
      to: 'puskesmas',
      unit: 'bidan',
      urgency: 'hari-ini',
      because: 'Tekanan darah ibu tinggi',
      from,
      ...kartu2023,
    },
  ],
  educate: [],
})
