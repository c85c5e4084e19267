import type { EducateRule, Finding, ReferRule } from '../../instrument/index.ts'
import { any } from '../../instrument/index.ts'
import { ilp2023 } from '../sources.ts'

type TbcFacts = {
  readonly tbcTerduga: boolean | undefined
  readonly tbcKontakErat: boolean | undefined
  readonly tbcTanpaTanda: boolean | undefined
}

type TbcRules<K extends string> = {
  readonly findings: readonly Finding<TbcFacts, K>[]
  readonly refer: readonly ReferRule<TbcFacts, K>[]
  readonly educate: readonly EducateRule<TbcFacts, K>[]
}

/** What follows in every edition of the card; `from` are the questions that it asks. */
export const tbcRules = <const K extends string>(from: readonly K[]): TbcRules<K> => ({
  findings: [
    {
      code: 'tbc-terduga',
      colour: 'merah',
      words: 'Ada tanda yang perlu diperiksa TBC',
      from,
      when: r => r.tbcTerduga,
      ...ilp2023,
    },
    {
      code: 'tbc-kontak-erat',
      colour: 'kuning',
      words: 'Pernah dekat dengan pasien TBC, perlu diperiksa walau tanpa gejala',
      from,
      when: r => r.tbcKontakErat,
      ...ilp2023,
    },
    {
      code: 'tbc-tanpa-tanda',
      colour: 'hijau',
      words: 'Tidak ada tanda TBC hari ini',
      from,
      when: r => r.tbcTanpaTanda,
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-tbc-terduga',
      when: r => r.tbcTerduga,
      to: 'puskesmas',
      unit: 'tbc',
      urgency: '7-hari',
      because: 'Ada tanda yang perlu diperiksa TBC (periksa dahak)',
      from,
      ...ilp2023,
    },
    {
      id: 'rujuk-tbc-kontak',
      when: r => r.tbcKontakErat,
      to: 'puskesmas',
      unit: 'tbc',
      urgency: '7-hari',
      because: 'Kontak erat dengan pasien TBC (penilaian terapi pencegahan)',
      from,
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-tbc',
      when: r => any(r.tbcTerduga, r.tbcKontakErat),
      text: 'Tutup mulut saat batuk, buka jendela setiap hari, dan ajak orang serumah ikut diperiksa.',
      from,
      ...ilp2023,
    },
  ],
})
