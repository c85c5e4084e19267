import {
  any,
  byAnswer,
  choice,
  count,
  crosses,
  goesWith,
  not,
  optional,
  part,
  text,
  threshold,
  whenAsked,
  yes,
  yesNo,
  type Context,
} from '../../instrument/index.ts'
import { valueOf } from '../../instrument/threshold.ts'
import { ttd } from '../codes.ts'
import { kartu2023, tablet2024, usulan } from '../sources.ts'
import { lilaIbu, lilaKek } from './lila.ts'

/** The older target is 90: a kabupaten may keep it. */
export const tabletCukup = threshold({
  id: 'hamil-tablet-cukup',
  words: 'Tablet TTD/MMS selama hamil cukup mulai dari',
  value: 180,
  unit: 'tablet',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { past: { tablets: x } } }),
  ...tablet2024,
})

/** Who was below the line last month goes on with her portions, even when she is above it today. */
const mendapatMt = (a: { readonly lila?: number | undefined }, c: Context) =>
  any(crosses(lilaKek, a.lila, c), c.who.past.lastFindings?.includes('lila-merah'))

/** Tablets, extra food and classes: columns 13–17 of the card. Extra food is asked of mothers with a low LiLA, so LiLA comes with it. */
export const layananHamil = part({
  questions: {
    ...lilaIbu.questions,
    suplemen: optional(
      choice({
        ask: 'Tablet apa yang diberikan bidan?',
        label: 'Suplemen',
        options: { TTD: 'TTD (tablet tambah darah)', MMS: 'MMS' },
        fhir: goesWith('Jumlah tablet TTD/MMS'),
      }),
    ),
    jumlahTablet: optional(
      count({
        ask: 'Berapa tablet yang diberikan?',
        label: 'Jumlah tablet TTD/MMS',
        unit: 'tablet',
        soft: [0, 180],
        hard: [0, 400],
        fhir: byAnswer('suplemen', { TTD: ttd('Diberikan … tablet') }),
      }),
    ),
    minumTtd: yesNo({ ask: 'Apakah TTD/MMS diminum setiap hari?', label: 'Konsumsi TTD/MMS setiap hari' }),
    mtKomposisi: optional(text({ ask: 'MT diberikan: isinya apa?', label: 'MT bumil KEK: komposisi' })),
    mtPorsi: optional(
      count({
        ask: 'MT diberikan: berapa porsi?',
        label: 'MT bumil KEK: jumlah porsi',
        unit: 'porsi',
        soft: [0, 31],
        hard: [0, 200],
      }),
    ),
    makanMt: whenAsked(yesNo({ ask: 'Apakah MT dimakan setiap hari?', label: 'Konsumsi MT setiap hari' })),
    kelasIbu: yesNo({ ask: 'Apakah ikut kelas ibu hamil?', label: 'Ikut kelas ibu hamil' }),
  },
  sections: [],
  askOnlyIf: { mtKomposisi: mendapatMt, mtPorsi: mendapatMt, makanMt: mendapatMt },
  thresholds: [...lilaIbu.thresholds, tabletCukup],
  derive: (a, c) => {
    const { tablets } = c.who.past
    const known = tablets !== undefined || a.jumlahTablet !== undefined
    const tabletHamil = known ? (tablets ?? 0) + (a.jumlahTablet ?? 0) : undefined
    return {
      ...lilaIbu.derive(a, c),
      tabletHamil,
      tabletSasaran: valueOf(tabletCukup, c.policy),
      tabletCukup: crosses(tabletCukup, tabletHamil, c),
    }
  },
})({
  findings: [
    ...lilaIbu.findings,
    {
      code: 'hamil-tablet-cukup',
      colour: 'hijau',
      words: r => `Tablet selama hamil: ${r.tabletHamil ?? 0} dari ${r.tabletSasaran} tablet`,
      from: ['jumlahTablet'],
      when: r => r.tabletCukup,
      ...tablet2024,
    },
    {
      code: 'ttd-tidak-rutin',
      colour: 'kuning',
      words: 'Tablet belum diminum setiap hari',
      from: ['minumTtd'],
      when: r => not(yes(r.minumTtd)),
      ...kartu2023,
    },
  ],
  refer: [
    ...lilaIbu.refer,
    {
      id: 'konsul-ttd',
      when: r => not(yes(r.minumTtd)),
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Tablet tidak diminum setiap hari',
      from: ['minumTtd'],
      ...usulan,
    },
  ],
  educate: [
    {
      id: 'edukasi-ttd',
      when: r => not(yes(r.minumTtd)),
      text: 'Minum 1 tablet setiap hari, malam sebelum tidur, dengan air putih; jangan dengan teh atau kopi.',
      from: ['minumTtd'],
      ...kartu2023,
    },
    {
      id: 'edukasi-kelas-ibu',
      when: r => not(yes(r.kelasIbu)),
      text: 'Ajak ikut kelas ibu hamil, sekali bersama suami.',
      from: ['kelasIbu'],
      ...kartu2023,
    },
    {
      id: 'edukasi-mt',
      when: r => not(yes(r.makanMt)),
      text: 'Makanan tambahan dimakan setiap hari oleh Ibu sendiri, bukan dibagi.',
      from: ['makanMt'],
      ...kartu2023,
    },
    ...lilaIbu.educate,
  ],
})
