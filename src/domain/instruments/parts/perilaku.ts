import { includesAny, kemkes, multi, optional, part } from '../../instrument/index.ts'
import { ilp2023, kartu2023 } from '../sources.ts'

/** "Perilaku berisiko" of the adult and elderly card. */
export const perilaku = part({
  questions: {
    perilakuBerisiko: optional(
      multi({
        ask: 'Kebiasaan mana yang ada?',
        label: 'Perilaku berisiko',
        options: {
          merokok: 'Merokok',
          gula: 'Banyak gula (lebih dari 4 sendok makan sehari)',
          garam: 'Banyak garam (lebih dari 1 sendok teh sehari)',
          lemak: 'Banyak lemak (lebih dari 5 sendok makan minyak sehari)',
        },
        fhir: {
          as: 'form-chips',
          form: 'Q0013',
          items: {
            gula: { linkId: '1.6', text: 'Gula lebih dari 4 sendok makan sehari' },
            garam: { linkId: '1.7', text: 'Garam lebih dari 1 sendok teh sehari' },
            lemak: { linkId: '1.8', text: 'Minyak lebih dari 5 sendok makan sehari' },
          },
          denied: kemkes('QRI000014', 'Tidak'),
          evidence: 'PM 19',
        },
      }),
    ),
  },
  sections: [
    { id: 'perilaku', title: 'Kebiasaan', langkah: 4, questions: ['perilakuBerisiko'], allNo: true },
  ],
  thresholds: [],
  derive: () => ({}),
})({
  findings: [],
  refer: [],
  educate: [
    {
      id: 'edukasi-berhenti-merokok',
      when: r => includesAny(r.perilakuBerisiko, ['merokok']),
      text: 'Berhenti merokok; puskesmas punya layanan upaya berhenti merokok. Jangan merokok di dalam rumah.',
      from: ['perilakuBerisiko'],
      ...ilp2023,
    },
    {
      id: 'edukasi-ggl',
      when: r => includesAny(r.perilakuBerisiko, ['gula', 'garam', 'lemak']),
      text: 'Batas sehari: gula 4 sendok makan, garam 1 sendok teh, minyak 5 sendok makan.',
      from: ['perilakuBerisiko'],
      ...kartu2023,
    },
  ],
})
