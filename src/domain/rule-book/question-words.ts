import { formatDecimal } from '../measures/decimal.ts'
import type { BookQuestion } from './questions.ts'
import { rangeWords } from './words.ts'

const kinds: Readonly<Record<BookQuestion['kind'], string>> = {
  yesNo: 'Ya/Tidak',
  measure: 'Ukuran',
  count: 'Jumlah',
  choice: 'Pilih satu',
  multi: 'Pilih beberapa',
  text: 'Tulisan',
  date: 'Tanggal',
}

/** What can be answered: "Ukuran, cm, 1 desimal" or the options. */
export function answerWords(q: BookQuestion): string {
  const parts = [
    kinds[q.kind],
    q.unit ?? '',
    q.decimals === undefined ? '' : `${formatDecimal(q.decimals)} desimal`,
    q.options
      ? Object.entries(q.options)
          .map(([id, label]) => `${label} [${id}]`)
          .join(' · ')
      : '',
    q.mayBeUnknown ? 'boleh "tidak tahu"' : '',
    q.maxLength === undefined ? '' : `paling banyak ${q.maxLength} huruf`,
  ]
  return parts.filter(Boolean).join(', ')
}

export function limitWords(q: BookQuestion): string {
  const parts = [
    q.soft ? `wajar ${rangeWords(q.soft, q.unit ?? '')}` : '',
    q.hard ? `ditolak di luar ${rangeWords(q.hard, q.unit ?? '')}` : '',
    q.jump ?? '',
  ]
  return parts.filter(Boolean).join('; ')
}

export const presenceWords: Readonly<Record<BookQuestion['presence'], string>> = {
  required: 'wajib',
  whenAsked: 'wajib bila ditanyakan',
  optional: 'boleh kosong',
}

export const readerWords = {
  posyandu: 'kader posyandu',
  health: 'rahasia: penulis, bidan, puskesmas',
} as const
