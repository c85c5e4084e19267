import { choice, mayBeUnknown, not, part } from '../../instrument/index.ts'
import { kartu2023 } from '../sources.ts'
import { bbDewasa } from './weight.ts'

/** Weight of a mother and where it falls in the KIA book, as the kader reads it there. */
export const bbIbu = part({
  questions: {
    bb: bbDewasa([30, 150]),
    bbKurva: mayBeUnknown(
      choice({
        ask: 'Pada kurva Buku KIA, berat badan Ibu jatuh di mana?',
        label: 'BB sesuai kurva KIA',
        options: { hijau: 'Hijau (sesuai)', merah: 'Merah (tidak sesuai)' },
      }),
    ),
  },
  sections: [],
  thresholds: [],
  derive: a => ({
    bbMerah: a.bbKurva === undefined || a.bbKurva === 'tidak-tahu' ? undefined : a.bbKurva === 'merah',
  }),
})({
  findings: [
    {
      code: 'bb-ibu-merah',
      colour: 'merah',
      words: 'Berat badan tidak sesuai kurva KIA, perlu diperiksa bidan',
      from: ['bbKurva'],
      when: r => r.bbMerah,
      ...kartu2023,
    },
    {
      code: 'bb-ibu-hijau',
      colour: 'hijau',
      words: 'Berat badan sesuai kurva KIA',
      from: ['bbKurva'],
      when: r => not(r.bbMerah),
      ...kartu2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-bb-ibu',
      when: r => r.bbMerah,
      to: 'pustu',
      unit: 'bidan',
      urgency: '7-hari',
      because: 'Berat badan ibu tidak sesuai kurva KIA',
      from: ['bbKurva'],
      ...kartu2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-gizi-ibu',
      when: r => r.bbMerah,
      text: 'Makan beragam setiap hari (Isi Piringku), tambah lauk hewani dan satu kali makan lagi.',
      from: ['bbKurva'],
      ...kartu2023,
    },
  ],
})
