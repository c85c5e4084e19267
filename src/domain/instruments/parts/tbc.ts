import { all, any, crosses, not, part, threshold, yes, yesNo } from '../../instrument/index.ts'
import { kartu2023 } from '../sources.ts'
import { tbcRules } from './tbc-rules.ts'
import { batuk, beratTurun, demam, kontakTbc } from '../codes.ts'

const items = ['batuk', 'demam2mgg', 'bbTurun', 'kontak'] as const

const duaGejala = threshold({
  id: 'tbc-2-gejala',
  words: 'Memenuhi 2 gejala TBC pada kartu (hanya untuk rekap)',
  value: 2,
  unit: 'gejala',
  compare: '>=',
  step: 1,
  given: { policy: { edition: 'kb-2023' } },
  reach: x => ({ answers: Object.fromEntries(items.map((key, at) => [key, at < x])) }),
  ...kartu2023,
})

/**
 * Section 2.0.2, edition 2023; the mothers' cards ask the same in both. The card prints "2 gejala", the Juknis ILP refers one sign or a close contact: the stricter is
 * used, and the card's count is kept for the recap.
 */
export const tbc = part({
  questions: {
    batuk: yesNo({ ask: 'Apakah batuk terus-menerus?', label: 'Batuk terus menerus', fhir: batuk }),
    demam2mgg: yesNo({ ask: 'Apakah demam 2 minggu atau lebih?', label: 'Demam ≥ 2 minggu', fhir: demam }),
    bbTurun: yesNo({
      ask: 'Apakah berat badan tidak naik atau turun 2 bulan berturut-turut?',
      label: 'BB tidak naik/turun 2 bulan berturut-turut',
      fhir: beratTurun,
    }),
    kontak: yesNo({
      ask: 'Apakah pernah kontak erat dengan pasien TBC?',
      label: 'Kontak erat dengan pasien TBC',
      fhir: kontakTbc,
    }),
  },
  sections: [{ id: 'tbc', title: 'Skrining gejala TBC', langkah: 4, questions: items, allNo: true }],
  thresholds: [duaGejala],
  derive: (a, c) => {
    const gejala = any(yes(a.batuk), yes(a.demam2mgg), yes(a.bbTurun))
    const kontak = yes(a.kontak)
    const asked = items.filter(key => a[key] !== undefined)
    const complete = asked.length === items.length
    return {
      tbcTerduga: gejala,
      tbcKontakErat: all(kontak, not(gejala)),
      tbcTanpaTanda: all(not(gejala), not(kontak)),
      tbc2Gejala: complete ? crosses(duaGejala, items.filter(key => a[key] === true).length, c) : undefined,
    }
  },
})(tbcRules(items))
