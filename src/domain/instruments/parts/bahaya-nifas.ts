import { all, includesAny, multi, not, optional, part } from '../../instrument/index.ts'
import { cardCodes, cardOptions } from '../../triage/sign.ts'
import { signsPostpartum } from '../../triage/signs-mother.ts'
import { triase } from '../sources.ts'

const gawat = cardCodes(signsPostpartum, 'gawat')
const hariIni = cardCodes(signsPostpartum, 'hari-ini')
const segera = cardCodes(signsPostpartum, '7-hari')

/** Danger signs after birth: the list of the home visit (`domain/triage`), where each has its one urgency. */
export const bahayaNifas = part({
  questions: {
    tandaBahaya: optional(
      multi({
        ask: 'Apakah Ibu mengalami salah satu dari ini?',
        label: 'Tanda bahaya nifas',
        options: cardOptions(signsPostpartum),
      }),
    ),
  },
  sections: [{ id: 'bahaya', title: 'Tanda bahaya', langkah: 4, questions: ['tandaBahaya'], allNo: true }],
  thresholds: [],
  derive: a => ({
    nifasGawat: includesAny(a.tandaBahaya, gawat),
    nifasHariIni: includesAny(a.tandaBahaya, hariIni),
    nifasSegera: includesAny(a.tandaBahaya, segera),
  }),
})({
  findings: [
    {
      code: 'nifas-tanda-gawat',
      colour: 'merah',
      words: 'Ada tanda bahaya, hubungi bidan atau 119 sekarang',
      from: ['tandaBahaya'],
      when: r => r.nifasGawat,
      ...triase,
    },
    {
      code: 'nifas-tanda-bahaya',
      colour: 'merah',
      words: 'Ada keluhan yang perlu diperiksa bidan',
      from: ['tandaBahaya'],
      when: r => all(not(r.nifasGawat), includesAny(r.tandaBahaya, [...hariIni, ...segera])),
      ...triase,
    },
    {
      code: 'nifas-tanpa-bahaya',
      colour: 'hijau',
      words: 'Tidak ada tanda bahaya',
      from: ['tandaBahaya'],
      when: r => all(not(r.nifasGawat), not(r.nifasHariIni), not(r.nifasSegera)),
      ...triase,
    },
  ],
  refer: [
    {
      id: 'gawat-nifas',
      when: r => r.nifasGawat,
      to: 'rs',
      unit: 'ugd',
      urgency: 'gawat',
      because: 'Tanda bahaya masa nifas',
      from: ['tandaBahaya'],
      ...triase,
    },
    {
      id: 'rujuk-nifas-demam',
      when: r => r.nifasHariIni,
      to: 'puskesmas',
      unit: 'bidan',
      urgency: 'hari-ini',
      because: 'Keluhan masa nifas yang perlu diperiksa hari ini',
      from: ['tandaBahaya'],
      ...triase,
    },
    {
      id: 'rujuk-nifas-keluhan',
      when: r => r.nifasSegera,
      to: 'pustu',
      unit: 'bidan',
      urgency: '7-hari',
      because: 'Keluhan masa nifas yang perlu diperiksa',
      from: ['tandaBahaya'],
      ...triase,
    },
  ],
  educate: [],
})
