import { idFromParts } from '../log/hash.ts'
import { aboutWhom } from './about-whom.ts'
import { define, fieldWorkers } from './define.ts'
import { amount, chips, choice, count, day, merging, optional, ref, text } from './field.ts'
import { futureDay } from './future-day.ts'
import { hariPmt, lanjutPmt, sehatPmt } from './pmt-options.ts'

/** One week of a course: on which of its seven days the food was eaten, and what was seen at the end of it. */
export const pmtMinggu = define({
  kind: 'pmt-minggu',
  title: 'PMT: pemantauan mingguan',
  writers: fieldWorkers,
  fields: {
    pmt: ref('PMT'),
    minggu_ke: count('Minggu ke-', [1, 30]),
    tanggal: day('Tanggal pemantauan'),
    /** Two phones that tick other days of a week agree. */
    dimakan: merging('union', optional(chips('Hari makanan dimakan', hariPmt))),
    bb: optional(amount('Berat badan', [0.4, 200], 'kg')),
    tb: optional(amount('Panjang atau tinggi badan', [20, 220], 'cm')),
    cara_ukur: optional(choice('Cara ukur', { telentang: 'Telentang', berdiri: 'Berdiri' })),
    sehat: optional(choice('Keadaan minggu ini', sehatPmt)),
    lanjut: optional(choice('Tindak lanjut', lanjutPmt)),
    catatan: optional(text('Catatan', { max: 300 })),
    ...aboutWhom,
  },
  checks: futureDay,
})

/** The same week of a course is one record, whichever phone writes it first. */
export const pmtWeekId = (course: string, week: number): string =>
  idFromParts('pmt-minggu', course, String(week))
