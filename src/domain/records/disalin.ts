import { define, healthWorkers } from './define.ts'
import { choice, count, day, health, merging, optional, ref, text, yesNo } from './field.ts'

export const sistemNasional = {
  'e-ppgbm': 'e-PPGBM',
  asik: 'ASIK',
  pcare: 'P-Care',
  sikda: 'SIKDA',
} as const

export const caraKeluar = {
  xlsx: 'Disimpan sebagai XLSX',
  csv: 'Disimpan sebagai CSV',
  cetak: 'Dicetak',
  disalin: 'Sudah disalin',
} as const

/** One print of each row, six letters: enough to notice a change, and nobody can be read out of it. */
const longest = 60_000

/**
 * What left the app, where to, for which month and how many rows; filed with the posyandu, so that the audit needs no signal.
 * `disalin` says that somebody has carried it into another system; what the rows looked like then shows what has changed since.
 * It is for health workers alone, so that the phone of a kader need not fetch it.
 */
export const disalin = define({
  kind: 'disalin',
  title: 'Lembar yang disalin',
  writers: healthWorkers,
  wholly: 'health',
  fields: {
    lembar: health(text('Lembar', { max: 60 })),
    versi: health(text('Versi susunan', { max: 60 })),
    bulan: health(text('Bulan', { pattern: /^\d{4}-\d{2}$/ })),
    cara: health(choice('Cara', caraKeluar)),
    sistem: health(optional(choice('Sistem', sistemNasional))),
    jumlah: health(count('Jumlah baris', [0, 100_000], 'baris')),
    tanggal: health(day('Tanggal')),
    sidik: health(optional(text('Sidik baris', { max: longest }))),
    /** A sheet of one person. */
    warga: health(optional(ref('Warga'))),
    batal: health(merging('any', optional(yesNo('Dibatalkan')))),
  },
  checks: b =>
    b.cara === 'disalin' && !b.sistem ? [{ field: 'sistem', message: 'Pilih ke mana disalin.' }] : [],
})
