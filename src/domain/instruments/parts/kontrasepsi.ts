import { choice, optional, part } from '../../instrument/index.ts'
import { kartu2023 } from '../sources.ts'
import { isWus, wusSampai } from './usia.ts'

/** Asked of women of reproductive age only; the card prints the column for everybody. */
export const kontrasepsi = part({
  questions: {
    kontrasepsi: optional(
      choice({
        ask: 'Apakah memakai alat KB? Yang mana?',
        label: 'Kontrasepsi',
        hint: 'Untuk yang menikah. Boleh dilewati.',
        options: { tidak: 'Tidak', pil: 'Pil', kondom: 'Kondom', lainnya: 'Lainnya' },
      }),
    ),
  },
  sections: [{ id: 'kb', title: 'Keluarga berencana', langkah: 4, questions: ['kontrasepsi'] }],
  askOnlyIf: { kontrasepsi: (_, c) => isWus(c) },
  thresholds: [wusSampai],
  derive: () => ({}),
})({
  findings: [],
  refer: [],
  educate: [
    {
      id: 'edukasi-kb',
      when: r => r.kontrasepsi === 'tidak',
      text: 'Bila belum ingin hamil, pilih cara KB yang cocok bersama suami dan bidan.',
      from: ['kontrasepsi'],
      ...kartu2023,
    },
  ],
})
