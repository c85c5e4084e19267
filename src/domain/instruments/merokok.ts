import { instrument, optional, yes, yesNo, not, all } from '../instrument/index.ts'
import { isSchoolAge, screeningFrom } from './ages.ts'
import { ilp2023 } from './sources.ts'

/** Section 2.4, once a year from 10 to 18 years. As confidential as the same question of HEEADSSS. */
export const merokok = instrument({
  id: 'merokok',
  title: 'Perilaku merokok',
  form: 'Formulir 2 ILP: perilaku merokok',
  appliesTo: who => isSchoolAge(who) && who.ageYears >= screeningFrom.merokok,
  typical: { ageYears: 15 },
  questions: {
    merokokSendiri: yesNo({
      ask: 'Apakah kamu merokok, termasuk rokok elektrik, dalam sebulan ini?',
      label: 'Merokok',
      seenBy: 'health',
    }),
    asapRumah: optional(
      yesNo({
        ask: 'Apakah ada yang merokok di dalam rumahmu?',
        label: 'Terkena asap rokok di rumah',
        seenBy: 'health',
      }),
    ),
  },
  sections: [{ id: 'merokok', title: 'Rokok', langkah: 4, questions: ['merokokSendiri', 'asapRumah'] }],
  thresholds: [],
  derive: () => ({}),
})({
  findings: [
    {
      code: 'merokok-aktif',
      colour: 'kuning',
      words: 'Merokok, ajak ikut layanan berhenti merokok',
      from: ['merokokSendiri'],
      when: r => yes(r.merokokSendiri),
      ...ilp2023,
    },
    {
      code: 'merokok-pasif',
      colour: 'kuning',
      words: 'Tidak merokok, tetapi terkena asap rokok di rumah',
      from: ['merokokSendiri', 'asapRumah'],
      when: r => all(not(yes(r.merokokSendiri)), yes(r.asapRumah)),
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'konsul-merokok',
      when: r => yes(r.merokokSendiri),
      to: 'puskesmas',
      unit: 'ptm',
      urgency: 'konsul',
      because: 'Konseling upaya berhenti merokok',
      from: ['merokokSendiri'],
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-rokok-remaja',
      when: r => yes(r.merokokSendiri),
      text: 'Berhenti sekarang lebih mudah daripada nanti. Layanan berhenti merokok di puskesmas gratis dan rahasia.',
      from: ['merokokSendiri'],
      ...ilp2023,
    },
    {
      id: 'edukasi-asap-rumah',
      when: r => yes(r.asapRumah),
      text: 'Minta keluarga tidak merokok di dalam rumah.',
      from: ['asapRumah'],
      ...ilp2023,
    },
  ],
})
