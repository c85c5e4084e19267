/** A national questionnaire: which one, for whom, and how its items are grouped. Rule 10169 validates others, so each can be switched off. */
export type Form = {
  readonly id: string
  readonly sent: boolean
  readonly years?: readonly [number, number]
  /** By the first number of the item's linkId. */
  readonly groups: Readonly<Record<string, string>>
  /** Why it is not sent, for the list of what is withheld. */
  readonly why?: string
}

const unknownItems = 'Nomor butir formulir nasional ini belum diketahui.'

export const forms: Readonly<Record<string, Form>> = {
  Q0013: {
    id: 'Q0013',
    sent: true,
    years: [18, 59],
    groups: { 1: 'Layanan bagi usia dewasa (18 - 59 thn): Skrining PTM' },
  },
  Q0042: {
    id: 'Q0042',
    sent: true,
    groups: {
      1: 'Penurunan Kognitif',
      2: 'Keterbatasan Mobilisasi',
      3: 'Malnutrisi',
      4: 'Gangguan Penglihatan',
      5: 'Gangguan Pendengaran',
    },
  },
  Q0002: { id: 'Q0002', sent: false, groups: {}, why: unknownItems },
  Q0003: { id: 'Q0003', sent: false, groups: {}, why: unknownItems },
  Q0012: { id: 'Q0012', sent: false, groups: {}, why: 'Jawaban rahasia remaja tidak dikirim.' },
  Q0021: { id: 'Q0021', sent: false, groups: {}, why: unknownItems },
}
