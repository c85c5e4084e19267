import {
  any,
  choice,
  count,
  crosses,
  not,
  optional,
  part,
  text,
  whenAsked,
  yes,
  yesNo,
  type Context,
} from '../../instrument/index.ts'
import { kartu2023, usulan } from '../sources.ts'
import { lilaIbu, lilaKek } from './lila.ts'

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
      }),
    ),
    jumlahTablet: optional(
      count({
        ask: 'Berapa tablet yang diberikan?',
        label: 'Jumlah tablet TTD/MMS',
        unit: 'tablet',
        soft: [0, 180],
        hard: [0, 400],
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
  thresholds: lilaIbu.thresholds,
  derive: lilaIbu.derive,
})({
  findings: [
    ...lilaIbu.findings,
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
