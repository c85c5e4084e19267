import { all, any, not, optional, part, whenAsked, yes, yesNo } from '../../instrument/index.ts'
import { triase, usulan } from '../sources.ts'

const from = ['sedih', 'inginMengakhiriHidup'] as const

/** Mood after birth is confidential: the kader's list learns only "perlu bidan". */
export const perasaanIbu = part({
  questions: {
    sedih: optional(
      yesNo({
        ask: 'Dua minggu ini, apakah Ibu sering sedih, mudah menangis, atau putus asa?',
        label: 'Sedih atau mudah menangis',
        seenBy: 'health',
        hint: 'Tanyakan berdua saja, tidak di depan orang lain',
      }),
    ),
    inginMengakhiriHidup: whenAsked(
      yesNo({
        ask: 'Apakah pernah terpikir menyakiti diri atau mengakhiri hidup?',
        label: 'Terpikir mengakhiri hidup',
        seenBy: 'health',
      }),
    ),
  },
  sections: [{ id: 'perasaan', title: 'Perasaan Ibu (rahasia)', langkah: 4, questions: from }],
  askOnlyIf: { inginMengakhiriHidup: a => yes(a.sedih) },
  thresholds: [],
  derive: a => ({ ibuSedih: yes(a.sedih), ibuGawatJiwa: yes(a.inginMengakhiriHidup) }),
})({
  findings: [
    {
      code: 'ibu-gawat-jiwa',
      colour: 'merah',
      words: 'Terima kasih sudah bercerita. Jangan sendirian; kami hubungi bidan sekarang.',
      from,
      when: r => r.ibuGawatJiwa,
      ...triase,
    },
    {
      code: 'ibu-sedih',
      colour: 'kuning',
      words: 'Perasaan Ibu perlu dibicarakan dengan bidan',
      from,
      when: r => all(r.ibuSedih, r.ibuGawatJiwa !== true),
      ...usulan,
    },
    {
      code: 'ibu-tidak-sedih',
      colour: 'hijau',
      words: 'Perasaan Ibu baik',
      from,
      when: r => not(r.ibuSedih),
      ...usulan,
    },
  ],
  refer: [
    {
      id: 'gawat-jiwa-ibu',
      when: r => r.ibuGawatJiwa,
      to: 'puskesmas',
      unit: 'jiwa',
      urgency: 'gawat',
      because: 'Perlu ditemani dan diperiksa sekarang',
      from,
      ...triase,
    },
    {
      id: 'rujuk-ibu-sedih',
      when: r => all(r.ibuSedih, r.ibuGawatJiwa !== true),
      to: 'pustu',
      unit: 'jiwa',
      urgency: '7-hari',
      because: 'Perasaan Ibu perlu diperiksa lebih lanjut',
      from,
      ...usulan,
    },
  ],
  educate: [
    {
      id: 'edukasi-perasaan-ibu',
      when: (r, c) => all(!c.who.afterLoss, any(r.ibuSedih, r.ibuGawatJiwa)),
      text: 'Ajak suami dan keluarga menemani, bergantian menjaga bayi supaya Ibu bisa tidur.',
      from,
      ...usulan,
    },
    {
      id: 'edukasi-perasaan-ibu-kehilangan',
      when: (r, c) => all(c.who.afterLoss, any(r.ibuSedih, r.ibuGawatJiwa)),
      text: 'Ajak suami dan keluarga menemani Ibu, supaya tidak sendirian dan bisa tidur.',
      from,
      ...usulan,
    },
  ],
})
