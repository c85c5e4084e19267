import { count, crosses, mayBeUnknown, part, threshold, whenAsked } from '../../instrument/index.ts'
import { ilp2023, usulan } from '../sources.ts'
import { trimester3 } from './trimester.ts'

const lewat = threshold({
  id: 'hamil-lewat-minggu',
  words: 'Usia kehamilan perlu diperiksa lagi setelah minggu ke-',
  value: 42,
  unit: 'minggu',
  compare: '>',
  step: 1,
  reach: x => ({ who: { weeksPregnant: x } }),
  ...usulan,
})

/** Weeks come from the pregnancy; only where it does not know them are they asked. */
export const usiaKehamilan = part({
  questions: {
    ukMenurutNakes: mayBeUnknown(
      whenAsked(
        count({
          ask: 'Usia kehamilan menurut bidan atau USG',
          label: 'Usia kehamilan',
          unit: 'minggu',
          soft: [4, 42],
          hard: [0, 45],
        }),
      ),
    ),
  },
  sections: [],
  askOnlyIf: { ukMenurutNakes: (_, c) => c.who.weeksPregnant === undefined },
  thresholds: [trimester3, lewat],
  derive: (a, c) => {
    const asked = typeof a.ukMenurutNakes === 'number' ? a.ukMenurutNakes : undefined
    const usiaMinggu = c.who.weeksPregnant ?? asked
    return {
      usiaMinggu,
      trimester3: crosses(trimester3, usiaMinggu, c),
      lewatMinggu: crosses(lewat, usiaMinggu, c),
    }
  },
})({
  findings: [
    {
      code: 'hamil-lewat-minggu',
      colour: 'kuning',
      words: r => `Usia kehamilan ${r.usiaMinggu ?? ''} minggu: periksa HPHT, atau hubungi bidan`,
      from: ['ukMenurutNakes'],
      when: r => r.lewatMinggu,
      ...usulan,
    },
  ],
  refer: [
    {
      id: 'konsul-lewat-minggu',
      when: r => r.lewatMinggu,
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Usia kehamilan lewat perkiraan lahir',
      from: ['ukMenurutNakes'],
      ...usulan,
    },
  ],
  educate: [
    {
      id: 'edukasi-persiapan-lahir',
      when: r => r.trimester3,
      text: 'Siapkan persalinan (P4K): penolong, tempat, pendamping, kendaraan, calon donor, dana; kenali tanda persalinan; pilih KB setelah bersalin.',
      from: ['ukMenurutNakes'],
      ...ilp2023,
    },
    {
      id: 'edukasi-asi-imd',
      when: r => r.trimester3,
      text: 'Rencanakan inisiasi menyusu dini dan ASI saja sampai 6 bulan.',
      from: ['ukMenurutNakes'],
      ...ilp2023,
    },
  ],
})
