import { all, any, not, part, whenAsked, yes, yesNo, type Context } from '../../instrument/index.ts'
import { is2023, is2025 } from '../edition.ts'
import { tbc } from './tbc.ts'
import { tbcRules } from './tbc-rules.ts'
import { batuk } from '../codes.ts'

const items = ['batuk', 'batuk2mgg', 'demam2mgg', 'bbTurun', 'lesu', 'kontak'] as const
const lama = (_: unknown, c: Context) => is2023(c)
const baru = (_: unknown, c: Context) => is2025(c)

/** Below 19 years. The edition of 2025 asks how long the cough lasts, and for weakness; any one sign is enough in both. */
export const tbcMuda = part({
  questions: {
    batuk: whenAsked(tbc.questions.batuk),
    batuk2mgg: whenAsked(
      yesNo({ ask: 'Apakah batuk 2 minggu atau lebih?', label: 'Batuk ≥ 2 minggu', fhir: batuk }),
    ),
    demam2mgg: tbc.questions.demam2mgg,
    bbTurun: tbc.questions.bbTurun,
    lesu: whenAsked(yesNo({ ask: 'Apakah lesu, tidak bermain seperti biasa?', label: 'Lesu/malaise' })),
    kontak: tbc.questions.kontak,
  },
  sections: [{ id: 'tbc', title: 'Skrining gejala TBC', langkah: 4, questions: items, allNo: true }],
  askOnlyIf: { batuk: lama, batuk2mgg: baru, lesu: baru },
  thresholds: tbc.thresholds,
  derive: (a, c) => {
    if (is2023(c)) return tbc.derive(a, c)
    const gejala = any(yes(a.batuk2mgg), yes(a.demam2mgg), yes(a.bbTurun), yes(a.lesu))
    const kontak = yes(a.kontak)
    return {
      tbcTerduga: gejala,
      tbcKontakErat: all(kontak, not(gejala)),
      tbcTanpaTanda: all(not(gejala), not(kontak)),
      /** The count of the card of 2023 has no meaning here. */
      tbc2Gejala: undefined,
    }
  },
})(tbcRules(items))
