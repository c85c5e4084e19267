import { count } from '../figures.ts'

type Added = { readonly people: number; readonly weighings: number }

/** "12 warga dan 30 pengukuran" */
export const addedWords = ({ people, weighings }: Added): string => {
  const said = [
    ...(people > 0 ? [`${count(people)} warga`] : []),
    ...(weighings > 0 ? [`${count(weighings)} pengukuran`] : []),
  ]
  return said.length > 0 ? said.join(' dan ') : '0 warga'
}

/** A cut in the last column cannot be told from a program that writes no last line end. */
export const openEndWords = (rows: number): string =>
  `Berkas ini berakhir tanpa baris penutup: apakah ${count(rows)} baris ini sudah semua?`

export const encodingWords = {
  'utf-8': undefined,
  'utf-16le': undefined,
  'utf-16be': undefined,
  'windows-1252':
    'Huruf berkas ini dibaca sebagai Windows-1252 (Excel lama). Periksa nama yang berhuruf khusus.',
} as const
