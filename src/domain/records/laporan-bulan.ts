import { define, fieldWorkers } from './define.ts'
import { text } from './field.ts'
import { reportId } from './ids.ts'

/**
 * What a posyandu sends of a month on one form. Two phones that send it make the same one, and it is read where the
 * posyandu's people are: what is about an area itself is read by all its neighbours.
 */
export const laporanBulan = define({
  kind: 'laporan-bulan',
  title: 'Laporan bulanan',
  writers: fieldWorkers,
  subjectId: ({ posyandu, body: { bulan, formulir } }) =>
    typeof bulan === 'string' && typeof formulir === 'string'
      ? reportId(posyandu, bulan, formulir)
      : undefined,
  fields: {
    formulir: text('Formulir', { max: 40 }),
    bulan: text('Bulan', { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, wrong: 'Bulan seperti 2026-10.' }),
  },
})

/** The form of the screen *Laporan*: nothing else that is sent of a month is compared with it. */
export const laporanPosyandu = 'laporan-posyandu'
