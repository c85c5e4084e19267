import { all, includesAny, multi, optional, part } from '../../instrument/index.ts'
import { cardCodes, cardOptions } from '../../triage/sign.ts'
import { signsPregnant } from '../../triage/signs-mother.ts'
import { triase } from '../sources.ts'

const gawat = cardCodes(signsPregnant, 'gawat')
const hariIni = cardCodes(signsPregnant, 'hari-ini')
const segera = [...cardCodes(signsPregnant, '7-hari'), 'sulit-tidur-cemas']

/** Danger signs of pregnancy: the list of the home visit (`domain/triage`), where each has its one urgency. */
export const bahayaHamil = part({
  questions: {
    tandaBahaya: optional(
      multi({
        ask: 'Apakah Ibu mengalami salah satu dari ini?',
        label: 'Tanda bahaya kehamilan',
        options: { ...cardOptions(signsPregnant), 'sulit-tidur-cemas': 'Sulit tidur atau cemas berlebihan' },
      }),
    ),
  },
  sections: [{ id: 'bahaya', title: 'Tanda bahaya', langkah: 4, questions: ['tandaBahaya'], allNo: true }],
  thresholds: [],
  derive: a => ({
    hamilGawat: includesAny(a.tandaBahaya, gawat),
    hamilHariIni: includesAny(a.tandaBahaya, hariIni),
    hamilSegera: includesAny(a.tandaBahaya, segera),
  }),
})({
  findings: [
    {
      code: 'hamil-tanda-gawat',
      colour: 'merah',
      words: 'Ada tanda bahaya, hubungi bidan atau 119 sekarang',
      from: ['tandaBahaya'],
      when: r => r.hamilGawat,
      ...triase,
    },
    {
      code: 'hamil-tanda-bahaya',
      colour: 'merah',
      words: 'Ada keluhan yang perlu diperiksa bidan',
      from: ['tandaBahaya'],
      when: r => all(r.hamilGawat === false, includesAny(r.tandaBahaya, [...hariIni, ...segera])),
      ...triase,
    },
    {
      code: 'hamil-tanpa-bahaya',
      colour: 'hijau',
      words: 'Tidak ada tanda bahaya',
      from: ['tandaBahaya'],
      when: r => all(r.hamilGawat === false, r.hamilHariIni === false, r.hamilSegera === false),
      ...triase,
    },
  ],
  refer: [
    {
      id: 'gawat-hamil',
      when: r => r.hamilGawat,
      to: 'rs',
      unit: 'ugd',
      urgency: 'gawat',
      because: 'Tanda bahaya kehamilan',
      from: ['tandaBahaya'],
      ...triase,
    },
    {
      id: 'rujuk-hamil-demam',
      when: r => r.hamilHariIni,
      to: 'puskesmas',
      unit: 'bidan',
      urgency: 'hari-ini',
      because: 'Keluhan kehamilan yang perlu diperiksa hari ini',
      from: ['tandaBahaya'],
      ...triase,
    },
    {
      id: 'rujuk-hamil-keluhan',
      when: r => r.hamilSegera,
      to: 'pustu',
      unit: 'bidan',
      urgency: '7-hari',
      because: 'Keluhan kehamilan yang perlu diperiksa',
      from: ['tandaBahaya'],
      ...triase,
    },
  ],
  educate: [],
})
