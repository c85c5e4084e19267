import { pmtCutOffs } from '../pmt/cut-offs.ts'
import { childOffers, examinedFirst, motherOffer } from '../pmt/offer-rules.ts'
import { cutOffLine } from './cut-off-line.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'

/** Extra food: who is offered it, who is examined first, and how long it lasts. */
export const pmtLines = (): LineDraft[] => [
  ...pmtCutOffs.map(t => cutOffLine(t)),
  ...[...childOffers, motherOffer].map(r =>
    draftOf({
      ...r,
      kind: 'edukasi',
      text: r.words,
      detail: 'bidan atau petugas gizi yang memutuskan',
      seenBy: 'posyandu',
    }),
  ),
  draftOf({
    ...examinedFirst,
    kind: 'rujuk',
    text: examinedFirst.words,
    detail: 'rujukannya keluar dari kartu anak',
    seenBy: 'posyandu',
  }),
]
