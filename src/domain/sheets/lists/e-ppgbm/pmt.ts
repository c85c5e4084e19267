import { daysOfWeek } from '../../../pmt/index.ts'
import { alasanPmt, lanjutPmt, optionLabel, pmt, sehatPmt } from '../../../records/index.ts'
import { isOfChild, pmtRows } from '../../rows/pmt.ts'
import type { PmtRow } from '../../rows/pmt.ts'
import { sheet } from '../../sheet.ts'
import { cell, figure, oldExcel, position, ya } from './answers.ts'
import { pmtBalita as headings, version } from './headings.ts'

const word = (field: 'jenis' | 'sumber', code: string | undefined): string | undefined =>
  code === undefined ? undefined : optionLabel(pmt, field, code)

/** A day that the course does not have stays empty, and one after the week was looked at: nobody could say of it that she did not eat. */
const eatenOn = ({ course, number, week, on }: PmtRow, at: number): string | undefined => {
  const day = daysOfWeek(course, number)[at]
  if (day === undefined) return undefined
  return week.eaten.includes(day) ? ya(true) : day > on ? undefined : ya(false)
}

const measured = ({ weighed }: PmtRow): boolean => weighed?.cm !== undefined

export const pmtBalita = sheet<PmtRow>({
  id: 'eppgbm-pmt',
  title: 'e-PPGBM: PMT balita',
  group: 'sistem',
  system: 'e-ppgbm',
  form: 'Templat e-PPGBM (SIGIZI Kesga), PMT',
  version,
  hint: `${oldExcel} Isi kolom pilihan (jenis, sumber, alasan, pemantauan, tindak lanjut) ditulis dengan kata; cocokkan dengan pilihan di e-PPGBM.`,
  paper: 'lebar',
  bare: true,
  editions: headings,
  rows: (subject, asked) => pmtRows(subject, asked).filter(isOfChild),
  whose: row => row.who,
  columns: [
    cell('nik', r => r.who.body.nik, { needed: true, width: 18 }),
    cell('nama', r => r.who.body.nama, { needed: true, width: 26 }),
    cell('tanggal_pemberian_pertama', r => r.course.from, { needed: true, width: 12 }),
    figure('siklus_ke', r => r.course.order),
    cell('jenis_pmt', r => word('jenis', r.course.body.jenis), { needed: true, width: 20 }),
    cell('sumber_anggaran', r => word('sumber', r.course.body.sumber), { needed: true, width: 20 }),
    // The template's own list of partners is not known: what was written stands beside it.
    cell('mitra', () => undefined),
    cell('mitra_lain', r => r.course.body.mitra, { width: 20 }),
    cell('pmt_sesuai_juknis', r => ya(r.course.body.sesuai_juknis)),
    cell('alasan_pemberian', r => alasanPmt[r.course.reason], { needed: true, width: 28 }),
    figure('minggu_ke', r => r.number),
    cell('tanggal_pemantauan', r => r.on, { needed: true, width: 12 }),
    ...[1, 2, 3, 4, 5, 6, 7].map(day => cell<PmtRow>(`hari_${day}`, r => eatenOn(r, day - 1), { width: 7 })),
    { ...figure<PmtRow>('bb', r => r.weighed?.kg), needed: true },
    figure('tb', r => r.weighed?.cm),
    cell('cara_ukur', r => (measured(r) ? position(r.weighed?.position) : undefined), { neededIf: measured }),
    cell('pemantauan_kesehatan', r => r.week.body.sehat && sehatPmt[r.week.body.sehat], { width: 18 }),
    cell('tindak_lanjut', r => r.week.body.lanjut && lanjutPmt[r.week.body.lanjut], { width: 26 }),
  ],
})
